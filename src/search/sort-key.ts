/** In which order the terms of the index stand. */
import { initialsOf, isSyllable } from './hangul.ts';
import { LEXICON } from './lexicon.ts';
import { AUTHOR, authorSortKey, TAG, tagSortKey } from './names.ts';

/** So many are looked for together; what stands behind them is only told apart. */
const SYLLABLES = 2;

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
  const sorted = at > 0 ? word : word.slice(0, SYLLABLES);
  return `${term.slice(0, at)}${initialsOf(sorted)}${word}`;
}
