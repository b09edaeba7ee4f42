/** What could be a term, and in how many sentences it stands. */
import type { Phrase } from './phrases.ts';

export interface Term {
  readonly key: string;
  /** Its usual spelling. */
  readonly text: string;
  /** In how many sentences it stands. */
  readonly count: number;
}

/** The terms of each sentence; what stands in less than `least` sentences is none. */
export function termsOf(sentences: readonly (readonly Phrase[])[], least: number): Term[][] {
  const counts = new Counts();
  const spellings = new Map<string, Counts>();
  for (const phrases of sentences) {
    for (const key of new Set(phrases.map(({ key }) => key))) counts.add(key);
    for (const { key, text } of phrases) {
      const texts = spellings.get(key) ?? new Counts();
      spellings.set(key, texts.add(text));
    }
  }
  const terms = new Map<string, Term>();
  for (const [key, count] of counts) {
    if (count < least) continue;
    terms.set(key, { key, text: usualOf(spellings.get(key) ?? new Counts()), count });
  }
  return sentences.map((phrases) => [
    ...new Set(phrases.flatMap(({ key }) => terms.get(key) ?? [])),
  ]);
}

class Counts extends Map<string, number> {
  add(text: string): this {
    return this.set(text, (this.get(text) ?? 0) + 1);
  }
}

/** The spelling that divides its parts (강화 학습, not 강화학습), else the most frequent; a singular. */
function usualOf(texts: Counts): string {
  const ranked = [...texts].sort(
    ([a, inA], [b, inB]) => partsOf(b) - partsOf(a) || inB - inA || (a < b ? -1 : 1),
  );
  const usual = ranked[0]?.[0] ?? '';
  return singularsOf(usual).find((singular) => texts.has(singular)) ?? usual;
}

const partsOf = (text: string): number => text.split(/[ -]/).length;

/** Some are no words; of `batches`, `batch` is one. */
const singularsOf = (plural: string): string[] => [
  plural.replace(/s$/, ''),
  plural.replace(/es$/, ''),
  plural.replace(/ies$/, 'y'),
];
