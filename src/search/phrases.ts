/** Words of a query that are one thing together: a term of the glossary, a name, 강화 학습. */
import { phraseKey } from './concepts.ts';
import { anyOf, NOTHING, type Hits } from './hits.ts';
import type { Needle } from './needles.ts';
import { asTerm, literal, otherNames, type Lookup } from './lookup.ts';
import type { Reading } from './readings.ts';

/** What a phrase, or a word alone, finds. */
export interface Unit {
  /** How many words of the query it takes. */
  readonly length: number;
  readonly hits: Hits;
  readonly needles: readonly Needle[];
}

const MOST_WORDS = 5;

/** The words of a query from left to right, in the longest phrases that the notes know. */
export async function unitsOf(lookup: Lookup, readings: readonly Reading[]): Promise<Unit[]> {
  const units: Unit[] = [];
  for (let at = 0; at < readings.length; at += units.at(-1)?.length ?? 1) {
    units.push(await longestFrom(lookup, readings.slice(at, at + MOST_WORDS)));
  }
  return units;
}

async function longestFrom(lookup: Lookup, readings: readonly Reading[]): Promise<Unit> {
  for (let length = readings.length; length > 1; length--) {
    const phrase = await phraseOf(lookup, readings.slice(0, length));
    if (phrase.hits.size > 0) return phrase;
  }
  const [word] = readings;
  return { length: 1, hits: word?.hits ?? NOTHING, needles: word?.needles ?? [] };
}

/** Several words that stand together, or a term of the glossary. */
async function phraseOf(lookup: Lookup, readings: readonly Reading[]): Promise<Unit> {
  const words = readings.map(({ word }) => word);
  const key = phraseKey(words);
  const isKorean = words.every(({ isHangul }) => isHangul);
  const together = isKorean ? await literal(lookup, key) : await asTerm(lookup, key);
  const others = await otherNames(lookup, key);
  return {
    length: readings.length,
    hits: anyOf([together, others.hits]),
    needles: [isKorean ? { ko: key } : { stems: words.map(({ stem }) => stem) }, ...others.needles],
  };
}
