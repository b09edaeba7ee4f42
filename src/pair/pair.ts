/** Korean and English commentary, paragraph by paragraph. */

interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Pair {
  readonly ko: Span;
  readonly en: Span;
}
export function pairCommentary(ko: readonly string[], en: readonly string[]): Pair[][] | undefined {
  if (ko.length !== en.length || ko.length === 0) return undefined;
  return ko.map((text, index) => [
    { ko: { start: 0, end: text.length }, en: { start: 0, end: (en[index] ?? '').length } },
  ]);
}
