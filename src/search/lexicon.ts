/** The words that there are in the notes: to complete, to correct and to take particles from. */
import { isSyllable } from './hangul.ts';
import { isPlainParticle, partings } from './particles.ts';
import { PLACE } from './postings.ts';
import type { EntryTerms } from './terms.ts';
import { stemOf } from './words.ts';

/** What every term of the index begins with that is a word of the lexicon. */
export const LEXICON = '~';
export const wordTerm = (word: string): string => LEXICON + word;

/** Short words are typed in full. */
const ONLY_LATIN = /^[a-z]{3,}$/;

/** What a run of entries adds to the lexicon, as plain data. */
export interface LexiconPart {
  readonly nouns: readonly (readonly [noun: string, entries: number, particles: string[]])[];
  readonly latin: readonly (readonly [word: string, entries: number])[];
  readonly ofNotes: readonly string[];
}

interface Seen {
  entries: number;
  readonly particles: Set<string>;
}

/**
 * Korean nouns, told by the particles that they take, and Latin words as they are written: those of
 * titles and commentaries, and others that more than one entry has.
 */
export class Lexicon {
  readonly #nouns = new Map<string, Seen>();
  readonly #latin = new Map<string, number>();
  readonly #ofNotes = new Set<string>();

  add({ words, terms }: EntryTerms): void {
    const seen = new Set<string>();
    for (const word of words) {
      if (isSyllable(word) && word.length > 1) this.#addNouns(word, seen);
      else if (ONLY_LATIN.test(word)) {
        this.#countLatin(word, 1);
        if ((terms.get(stemOf(word)) ?? 0) >= PLACE.commentary) this.#ofNotes.add(word);
      }
    }
  }

  toPart(): LexiconPart {
    return {
      nouns: Array.from(this.#nouns, ([noun, { entries, particles }]) => [
        noun,
        entries,
        [...particles],
      ]),
      latin: [...this.#latin],
      ofNotes: [...this.#ofNotes],
    };
  }

  append({ nouns, latin, ofNotes }: LexiconPart): void {
    for (const [noun, entries, particles] of nouns) {
      const seen = this.#seen(noun);
      seen.entries += entries;
      for (const particle of particles) seen.particles.add(particle);
    }
    for (const [word, entries] of latin) this.#countLatin(word, entries);
    for (const word of ofNotes) this.#ofNotes.add(word);
  }

  /** In how many entries each word stands. */
  words(): Map<string, number> {
    const words = new Map<string, number>();
    for (const [word, count] of this.#latin) {
      if (count > 1 || this.#ofNotes.has(word)) words.set(word, count);
    }
    for (const [noun, { entries, particles }] of this.#nouns) {
      if (particles.size > 1 && !this.#isInflected(noun)) words.set(noun, entries);
    }
    return words;
  }

  /** 데이터로 takes particles (데이터로도), but 데이터 takes more of them; so does 정확도, and 정확 fewer. */
  #isInflected(word: string): boolean {
    const kinds = this.#nouns.get(word)?.particles.size ?? 0;
    return partings(word).some(
      ({ noun, particle }) =>
        isPlainParticle(particle) && (this.#nouns.get(noun)?.particles.size ?? 0) > kinds,
    );
  }

  #addNouns(word: string, inEntry: Set<string>): void {
    for (const { noun, particle } of partings(word)) {
      if (particle !== '' && !isPlainParticle(particle)) continue;
      const seen = this.#seen(noun);
      seen.particles.add(particle);
      if (!inEntry.has(noun)) seen.entries += 1;
      inEntry.add(noun);
    }
  }

  #seen(noun: string): Seen {
    let seen = this.#nouns.get(noun);
    if (!seen) this.#nouns.set(noun, (seen = { entries: 0, particles: new Set() }));
    return seen;
  }

  #countLatin(word: string, entries: number): void {
    this.#latin.set(word, (this.#latin.get(word) ?? 0) + entries);
  }
}
