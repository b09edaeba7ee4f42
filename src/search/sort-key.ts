/** In which order the terms of the index stand. */
import { initialsOf, isSyllable } from './hangul.ts';
import { LEXICON } from './lexicon.ts';
import { AUTHOR, authorSortKey, TAG, tagSortKey } from './names.ts';

/**
 * Syllables and Korean words stand by their initials first, so that what ㄱㅎㅎㅅ may mean, and the
 * pieces of it, lie side by side and come in few requests.
 */
export function sortKey(term: string): string {
  if (term.startsWith(TAG)) return tagSortKey(term.slice(TAG.length));
  if (term.startsWith(AUTHOR)) return authorSortKey(term.slice(AUTHOR.length));
  const at = term.startsWith(LEXICON) ? LEXICON.length : 0;
  if (!isSyllable(term.charAt(at))) return term;
  const word = term.slice(at);
  return `${term.slice(0, at)}${initialsOf(word)}${word}`;
}
