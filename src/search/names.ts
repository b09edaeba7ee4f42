/** Terms of the index that are names, kept as the site shows them and found however they are typed. */
import { tagKey } from '../parse/tag-key.ts';
import { wordsOf } from './words.ts';

export const TAG = '#';
export const AUTHOR = '@';

export const tagTerm = (tag: string): string => TAG + tag;

/** The family name first, so that it alone finds a name, too. */
export function authorTerm(name: string): string {
  const words = name.split(/\s+/);
  return AUTHOR + [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

export function nameOf(term: string): string {
  if (term.startsWith(TAG)) return term.slice(TAG.length);
  const [family = '', ...given] = term.slice(AUTHOR.length).split(' ');
  return [...given, family].join(' ');
}

export const tagSortKey = (tag: string): string => TAG + tagKey(tag);

/** @param name with the family name first */
export const authorSortKey = (name: string): string =>
  AUTHOR +
  wordsOf(name)
    .map(({ text }) => text)
    .join(' ');
