/** What a paper is called where it is cited: `hou2025advancing`. */
import { authorNames, type AuthorName } from '../link/author-names.ts';
import { foldedWords } from '../link/fold.ts';
import { paperDate } from '../link/identity.ts';
import type { LinkedNotes } from '../link/link-notes.ts';
import { valuesOf } from '../located.ts';
import type { Note } from '../model.ts';

/**
 * The keys of all notes that have a title; notes on one paper have one key. The second paper that would
 * have the same gets `-2`, so that a key stays as it is when papers are read later.
 */
export function citationKeys(
  oldestFirst: readonly Note[],
  { linksOf }: LinkedNotes,
): ReadonlyMap<Note, string> {
  const keys = new Map<Note, string>();
  const taken = new Map<string, number>();
  for (const note of oldestFirst) {
    if (!note.entry.title || keys.has(note)) continue;
    const { work } = linksOf(note);
    const base = keyOf(note, paperDate(note.ids)?.slice(0, 4) ?? '');
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    for (const same of work) keys.set(same, number === 1 ? base : `${base}-${number}`);
  }
  return keys;
}

/** Of letters that every program takes; the day stands for what has none of them. */
function keyOf({ date, entry, rendered }: Note, year: string): string {
  const [first] = authorNames(valuesOf(entry.authors.slice(0, 1))).names;
  const words = asciiWords(rendered.plainTitle);
  const word = words.find((each) => !LITTLE_WORDS.has(each)) ?? words[0] ?? '';
  const family = first ? asciiWords(familyOf(first)).join('') : '';
  const key = `${family}${year}${word}`;
  return /[a-z]/.test(key) ? key : `read${date.replaceAll('-', '')}`;
}

const familyOf = (name: AuthorName): string => ('whole' in name ? name.whole : name.family);

const asciiWords = (text: string): string[] =>
  foldedWords(text).filter((word) => /^[a-z0-9]+$/.test(word));

const LITTLE_WORDS = new Set(
  'a an and are as at by can do does for from how in is of on or the to towards via what when why with'.split(
    ' ',
  ),
);
