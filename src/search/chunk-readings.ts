/** How a chunk of a query is read: as it is typed if the notes have it, else by what may be meant. */
import { isInitials, otherLayouts, readBegun, readInitials, readWithSlip } from './guesses.ts';
import type { Lookup } from './lookup.ts';
import { chunkOf, runsOf, type Chunk } from './query.ts';
import { readWord, type Reading } from './readings.ts';
import type { Word } from './words.ts';

export interface ChunkReading {
  readonly chunk: Chunk;
  readonly readings: readonly Reading[];
  /** What it was read as, where that is something else. */
  readonly corrected: string | undefined;
}

/** Whether each word of it is found in some entry. */
export const isFound = ({ readings }: ChunkReading): boolean =>
  readings.length > 0 && readings.every(({ hits }) => hits.size > 0);

export async function readAsTyped(lookup: Lookup, chunk: Chunk): Promise<ChunkReading> {
  const readings = await Promise.all(chunk.words.map((word) => readWord(lookup, word)));
  return { chunk, readings, corrected: undefined };
}

/** For a chunk of which something is not found; the same as it was if nothing else may be meant. */
export async function readAsMeant(lookup: Lookup, typed: ChunkReading): Promise<ChunkReading> {
  const ways = [inInitials, begun, onOtherKeys, withSlip];
  // A letter beside syllables is a wrong key before it is an initial.
  if (runsOf(typed.chunk).length < typed.chunk.words.length) ways.unshift(withSlip);
  for (const way of ways) {
    const meant = await way(lookup, typed);
    if (meant) return meant;
  }
  return typed;
}

type Way = (lookup: Lookup, typed: ChunkReading) => Promise<ChunkReading | undefined>;

const inInitials: Way = (lookup, typed) => guessed(lookup, typed, readInitialsOf);

const begun: Way = (lookup, typed) => guessed(lookup, typed, readBegun);

const onOtherKeys: Way = async (lookup, { chunk }) => {
  for (const swapped of otherLayouts(chunk.written)) {
    const other = await readAsTyped(lookup, chunkOf(swapped));
    if (isFound(other)) return { ...other, chunk, corrected: swapped };
  }
  return undefined;
};

const withSlip: Way = async (lookup, { chunk }) => {
  const runs = await readAsTyped(lookup, { ...chunk, words: runsOf(chunk) });
  const meant = await guessed(lookup, runs, readWithSlip);
  if (!meant) return undefined;
  const corrected = meant.readings.map(({ word }) => word.text).join(' ');
  return { ...meant, chunk, corrected };
};

type Guess = (lookup: Lookup, word: Word) => Promise<Reading | undefined>;

const readInitialsOf: Guess = async (lookup, { text }) =>
  isInitials(text) ? await readInitials(lookup, text) : undefined;

/** Each word as it is or as it may be meant; undefined if one of them means nothing. */
async function guessed(
  lookup: Lookup,
  { chunk, readings }: ChunkReading,
  guess: Guess,
): Promise<ChunkReading | undefined> {
  const { words } = chunk;
  const guesses = await Promise.all(
    words.map(async (word, index) => {
      const typed = readings[index];
      return typed && typed.hits.size > 0 ? typed : await guess(lookup, word);
    }),
  );
  const found = guesses.filter((reading) => reading !== undefined);
  if (found.length < words.length) return undefined;
  return { chunk, readings: found, corrected: undefined };
}
