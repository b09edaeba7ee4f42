/** Stretches of text that are never mathematics, however much they look like it. */
import { COMMANDS } from './commands.ts';

/** Each a test of one run of characters without white space; each is linear. */
const NEVER: Readonly<Record<string, (chunk: string) => boolean>> = {
  address: (chunk) => chunk.includes('://') || chunk.includes('www.') || /\w@\w+\./.test(chunk),
  handle: (chunk) => /^[("'[]?[@#][\p{L}\p{N}_]/u.test(chunk),
  path: (chunk) =>
    /[a-z]{2}\/[a-z]{2}/i.test(chunk) ||
    /^(?:\.{0,2}|~)\/[a-z]/i.test(chunk) ||
    /^[A-Z]:\\/.test(chunk) ||
    chunk.split('/').length > 2,
  option: (chunk) => /^--[a-z]|^-[a-z]{2}/i.test(chunk),
  variable: (chunk) => /^\$[a-z]/i.test(chunk),
  code: (chunk) => chunk.includes('`') || chunk.includes('()') || chunk.includes('::'),
};

const TESTS = Object.values(NEVER);

/** What each of them asks for somewhere in a run; most runs are words that have nothing of it. */
const SUSPICIOUS = /[:@#/\\$`]|\(\)|www\.|^-/;

const ARGUMENTS = /\\([a-z]+)\*?(?:\{[^{}]*\}?)+/gi;

/** Commands of prose whose argument is prose, in which there may be mathematics. */
const OF_PROSE = new Set(['emph', 'textsc', 'textsl', 'footnote', 'unicode']);

/** `\url{…}`, `\cite{…}`, and macros that nobody knows: what they hold need not be text. */
const isOpaque = (name: string): boolean => !COMMANDS.has(name) && !OF_PROSE.has(name);

/** Which characters of `text` can never be mathematics: 1 at those offsets. */
export function maskNonMath(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { index, 0: chunk } of text.matchAll(/\S+/g)) {
    if (SUSPICIOUS.test(chunk) && TESTS.some((test) => test(chunk))) {
      mask.fill(1, index, index + chunk.length);
    }
  }
  for (const { index, 0: command, 1: name } of text.matchAll(ARGUMENTS)) {
    if (name !== undefined && isOpaque(name)) mask.fill(1, index, index + command.length);
  }
  return mask;
}
