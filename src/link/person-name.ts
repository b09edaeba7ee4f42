/** Whether two spellings of a name can be one person. */
import { foldedWords } from './fold.ts';

/** A name as libraries keep it; `given` is empty for a group such as DeepSeek-AI. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** Behind a name, but no part of it. */
const NO_NAME = new Set('al et ii iii iv jr sr'.split(' '));

/** Without affiliations in parentheses and footnote marks. */
const nameWords = (name: string): string[] =>
  foldedWords(name.replace(/\([^()]*\)/g, ' '))
    .map((word) => word.replace(/\d/g, ''))
    .filter((word) => word !== '');

const withoutSuffix = (words: readonly string[]): string[] =>
  words.slice(0, words.findLastIndex((word) => !NO_NAME.has(word)) + 1);

/**
 * The same family name, and given names of which each is the other's or its initial; what only one of
 * the two tells may differ.
 *
 * @param written as notes write a name, given name first
 */
export function canBe(written: string, { given, family }: PersonName): boolean {
  const words = withoutSuffix(nameWords(written));
  const last = withoutSuffix(nameWords(family));
  const first = words.slice(0, Math.max(words.length - last.length, 0));
  const sameFamily = last.length > 0 && words.slice(first.length).join() === last.join();
  return sameFamily && compatible(first, nameWords(given));
}

function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  // `Min-Ji`, `Minji` and `J.R.`, `JR`
  if (a.join('') === b.join('')) return true;
  return a.slice(0, b.length).every((word, index) => isSameOrInitial(word, b[index] ?? ''));
}

function isSameOrInitial(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length === 1 && long.startsWith(short));
}
