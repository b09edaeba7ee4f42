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
  const { chunk } = typed;
  const initials = await guessed(lookup, typed, readInitialsOf);
  if (initials) return { chunk, readings: initials, corrected: undefined };
  const completed = await guessed(lookup, typed, readBegun);
  if (completed) return { chunk, readings: completed, corrected: undefined };
  for (const swapped of otherLayouts(chunk.written)) {
    const other = await readAsTyped(lookup, chunkOf(swapped));
    if (isFound(other)) return { ...other, chunk, corrected: swapped };
  }
  const runs = await readAsTyped(lookup, { ...chunk, words: runsOf(chunk) });
  const readings = await guessed(lookup, runs, readWithSlip);
  if (!readings) return typed;
  return { chunk, readings, corrected: readings.map(({ word }) => word.text).join(' ') };
}

type Guess = (lookup: Lookup, word: Word) => Promise<Reading | undefined>;

const readInitialsOf: Guess = async (lookup, { text }) =>
  isInitials(text) ? await readInitials(lookup, text) : undefined;

/** Each word as it is or as it may be meant; undefined if one of them means nothing. */
async function guessed(
  lookup: Lookup,
  { chunk: { words }, readings }: ChunkReading,
  guess: Guess,
): Promise<Reading[] | undefined> {
  const guesses = await Promise.all(
    words.map(async (word, index) => {
      const typed = readings[index];
      return typed && typed.hits.size > 0 ? typed : await guess(lookup, word);
    }),
  );
  const found = guesses.filter((reading) => reading !== undefined);
  return found.length === words.length ? found : undefined;
}
