/** A list of authors in parentheses, told from an aside in parentheses. */
import type { Located } from '../model.ts';
import { slice } from './lines.ts';

/** Splits `A, B (Lab), C` at the commas outside inner parentheses. */
export function splitAuthors(list: Located): Located[] {
  const authors: Located[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number): void => {
    const author = slice(list, from, to);
    if (author.value !== '') authors.push(author);
    from = to + 1;
  };
  for (const { index, 0: char } of list.value.matchAll(/[(),，]/g)) {
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (depth === 0) cut(index);
  }
  cut(list.value.length);
  return authors;
}

/** What stands between the parentheses of a line that is wholly in one pair of them. */
export function parenthesised(line: Located): Located | undefined {
  const open = matchingParenthesis(line.value);
  return open === 0 ? slice(line, 1, line.value.length - 1) : undefined;
}

/** `Title (A, B)` → the title and the list; `undefined` where the line does not end in parentheses. */
export function trailingParenthesis(line: Located): { title: Located; list: Located } | undefined {
  const open = matchingParenthesis(line.value);
  if (open === undefined || open === 0) return undefined;
  return { title: slice(line, 0, open), list: slice(line, open + 1, line.value.length - 1) };
}

/** Where the parenthesis opens that the last character closes, if it closes one. */
function matchingParenthesis(text: string): number | undefined {
  if (!/[)）]$/.test(text)) return undefined;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const char = text.charAt(i);
    if (/[)）]/.test(char)) depth += 1;
    else if (/[(（]/.test(char)) depth -= 1;
    if (depth === 0) return i;
  }
  return undefined;
}

/** Right below a title, anything in parentheses names its authors that is no address or sentence. */
export function mayBeAuthors(list: string): boolean {
  return /\p{L}/u.test(list) && !/https?:\/\//.test(list) && !endsSentence(list);
}

/** Initials and `et al.` end in a full stop as well; a sentence has a lower-case word before it. */
const endsSentence = (text: string): boolean =>
  /(?:\p{Ll}{2}|\p{Script=Hangul})[.!?。]$/u.test(text) && !/\b(?:et al|etc|Jr|Sr)\.$/.test(text);

/**
 * Amid the lines of a commentary only a plain list of names is taken for authors: at least two, each
 * of one to six words, most of them capitalised (`van der` need not be) or in another script.
 */
export function isNameList(list: string): boolean {
  const names = list.split(/[,，]/).map((name) => name.trim().split(/\s+/));
  return mayBeAuthors(list) && names.length >= 2 && names.every(isName);
}

/** Stricter still: every name has a first and a last one, as `(Pro, Flash)` behind a title has not. */
export const isFullNameList = (list: string): boolean =>
  isNameList(list) && list.split(/[,，]/).every((name) => /\S\s+\S/.test(name));

/** Small words inside a name, or behind the last one. */
const PARTICLES = new Set(
  'al al. bin da de del della den der di do dos du el et ibn la le ten ter van von'.split(' '),
);

function isName(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word)).length;
  const hangul = words.some((word) => /\p{Script=Hangul}{5}/u.test(word));
  return words.length <= 6 && !hangul && small * 2 < words.length;
}
