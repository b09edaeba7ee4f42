/** Stretches of text that are never mathematics, however much they look like it. */

/** Names, each a test of one run of characters without white space; each is linear. */
const NEVER: Readonly<Record<string, (chunk: string) => boolean>> = {
  address: (chunk) => chunk.includes('://') || chunk.includes('www.'),
  handle: (chunk) => /^[("'[]?[@#][\p{L}\p{N}_]/u.test(chunk),
  path: (chunk) => /[a-z]{2}\/[a-z]{2}/i.test(chunk) || /^(?:\.{0,2}|~)\/[a-z]/i.test(chunk),
  option: (chunk) => /^--?[a-z]{2}/i.test(chunk),
  variable: (chunk) => /^\$[a-z]/i.test(chunk),
  code: (chunk) => chunk.includes('`') || chunk.includes('()') || chunk.includes('::'),
};

/** Commands whose argument is an address or a key, not text. */
const WITH_KEY = /\\(?:url|href|cite[a-z]*|ref|eqref|label|bibitem)\*?\{[^{}]*\}?/gi;

/** Which characters of `text` can never be mathematics: 1 at those offsets. */
export function maskNonMath(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { index, 0: chunk } of text.matchAll(/\S+/g)) {
    if (Object.values(NEVER).some((test) => test(chunk))) {
      mask.fill(1, index, index + chunk.length);
    }
  }
  for (const { index, 0: command } of text.matchAll(WITH_KEY)) {
    mask.fill(1, index, index + command.length);
  }
  return mask;
}
