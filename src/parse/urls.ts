/** Addresses in running text, as a reader sees where they end. */

export interface FoundUrl {
  readonly start: number;
  readonly end: number;
}

/** No white space, no quotes, no letters of a script that is not part of an address in practice. */
const CANDIDATE = /https?:\/\/[^\s<>"“”‘’「」『』，。、\p{Script=Hangul}\p{Script=Han}]+/gu;

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Where the addresses in a text begin and end, in UTF-16 units: `(https://a.b/c_(d))가` has one. */
export function findUrls(text: string): FoundUrl[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(CANDIDATE)]
    .map((match) => ({ start: match.index, end: match.index + trimmedLength(match[0]) }))
    .filter(({ start, end }) => URL.canParse(text.slice(start, end)));
}

/** Without punctuation at the end, and cut at a bracket that closes one outside the address. */
function trimmedLength(url: string): number {
  let end = unbalancedAt(url);
  while (/[.,;:!?'*_~]/.test(url.charAt(end - 1))) end -= 1;
  return end;
}

function unbalancedAt(url: string): number {
  const open: string[] = [];
  for (const { index, 0: bracket } of url.matchAll(/[()[\]{}]/g)) {
    const opener = CLOSERS[bracket];
    if (opener === undefined) open.push(bracket);
    else if (open.pop() !== opener) return index;
  }
  return url.length;
}
