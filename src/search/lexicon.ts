/** The words that there are in the notes: to complete, to correct and to take particles from. */
import { isSyllable } from './hangul.ts';
import { partings } from './particles.ts';
import { PLACE } from './postings.ts';
import type { EntryTerms } from './terms.ts';
import { stemOf } from './words.ts';

/** What every term of the index begins with that is a word of the lexicon. */
export const LEXICON = '~';
export const wordTerm = (word: string): string => LEXICON + word;

/** Short words are typed in full. */
const ONLY_LATIN = /^[a-z]{3,}$/;

interface Seen {
  entries: number;
  readonly particles: Set<string>;
}

/**
 * Korean nouns, told by the particles that they take, and Latin words as they are written: those of
 * titles and commentaries, and others that more than one entry has.
 *
 * @returns in how many entries each word stands
 */
export function lexiconOf(entries: readonly EntryTerms[]): Map<string, number> {
  const nouns = new Map<string, Seen>();
  const latin = new Map<string, number>();
  const ofNote = new Set<string>();
  for (const { words, terms } of entries) {
    const seen = new Set<string>();
    for (const word of words) {
      if (isSyllable(word)) seeNouns(nouns, word, seen);
      else if (ONLY_LATIN.test(word)) {
        latin.set(word, (latin.get(word) ?? 0) + 1);
        if ((terms.get(stemOf(word)) ?? 0) >= PLACE.commentary) ofNote.add(word);
      }
    }
  }
  return new Map([
    ...[...latin].filter(([word, count]) => count > 1 || ofNote.has(word)),
    ...[...nouns]
      .filter(([noun, { particles }]) => noun.length > 1 && particles.size > 1)
      .map(([noun, { entries }]) => [noun, entries] as const),
  ]);
}

function seeNouns(nouns: Map<string, Seen>, word: string, inEntry: Set<string>): void {
  for (const { noun, particle } of partings(word)) {
    const seen = nouns.get(noun) ?? { entries: 0, particles: new Set() };
    nouns.set(noun, seen);
    seen.particles.add(particle);
    if (!inEntry.has(noun)) seen.entries += 1;
    inEntry.add(noun);
  }
}
