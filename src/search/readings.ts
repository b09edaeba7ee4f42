/** How a word of a query can be read: as it is typed if the notes have it, else by what may be meant. */
import { convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';
import { areInitials, initialsOf, isSyllable } from './hangul.ts';
import { phraseKey, type Concepts } from './concepts.ts';
import { allOf, anyOf, hitsOf, NOTHING, scaled, type Hits } from './hits.ts';
import type { IndexReader, Term } from './index-reader.ts';
import { wordTerm } from './lexicon.ts';
import type { Needle } from './needles.ts';
import { isOneEdit } from './one-edit.ts';
import { partings } from './particles.ts';
import { chunkOf, isJamo, type Chunk } from './query.ts';
import { AUTHOR, authorSortKey, authorTerm, nameOf } from './names.ts';
import { sortKey } from './sort-key.ts';
import { formsOf } from './verbs.ts';
import { stemOf, wordsOf, type Word } from './words.ts';

/** What queries are read by. */
export interface Lookup {
  readonly index: IndexReader;
  readonly concepts: Concepts;
}

type Found = Pick<Reading, 'hits' | 'needles'>;

/** A word of a query with what it finds. */
export interface Reading {
  /** In the form that phrases and the glossary know. */
  readonly word: Pick<Word, 'text' | 'isHangul'>;
  readonly hits: Hits;
  readonly needles: readonly Needle[];
}

export interface ChunkReading {
  readonly written: string;
  /** None if nothing was found. */
  readonly readings: readonly Reading[];
  /** What it was read as, where that is something else. */
  readonly corrected: string | undefined;
}

/** What is found by its other name weighs a little less than what was typed. */
const BY_ANOTHER_NAME = 0.8;
/** So many words may be meant by one that is not finished or has a slip in it. */
const MOST_COMPLETIONS = 12;
const MOST_CORRECTIONS = 3;
const SHORTEST_TO_COMPLETE = 2;
const SHORTEST_TO_CORRECT = 3;

export async function readChunk(lookup: Lookup, chunk: Chunk): Promise<ChunkReading> {
  const { written } = chunk;
  const only = chunk.words[0];
  if (only && chunk.words.length === 1 && isInitials(only.text)) {
    const reading = await readInitials(lookup, only.text);
    if (reading) return { written, readings: [reading], corrected: undefined };
  }
  const exact = await readAll(lookup, chunk.words, readExactly);
  if (exact) return { written, readings: exact, corrected: undefined };
  const completed = await readAll(lookup, chunk.words, readBegun);
  if (completed) return { written, readings: completed, corrected: undefined };
  for (const swapped of otherLayouts(written)) {
    const readings = await readAll(lookup, chunkOf(swapped).words, readExactly);
    if (readings) return { written, readings, corrected: swapped };
  }
  const corrected = await readAll(lookup, chunk.words, readWithSlip);
  const shown = corrected?.map(({ word }) => word.text).join(' ');
  return { written, readings: corrected ?? [], corrected: shown };
}

type Read = (lookup: Lookup, word: Word) => Promise<Reading | undefined>;

/** All words of a chunk or none of them. */
async function readAll(
  lookup: Lookup,
  words: readonly Word[],
  read: Read,
): Promise<Reading[] | undefined> {
  if (words.length === 0) return undefined;
  const readings = await Promise.all(
    words.map(async (word) => (await readExactly(lookup, word)) ?? (await read(lookup, word))),
  );
  const found = readings.filter((reading) => reading !== undefined);
  return found.length === words.length ? found : undefined;
}

/** What the glossary has the same name for; by the key of a phrase. */
export async function otherNames({ index, concepts }: Lookup, key: string): Promise<Found> {
  const terms = concepts.termsOf(key);
  const found = await Promise.all(terms.map(async (term) => hitsOf(await index.postings(term))));
  return { hits: scaled(anyOf(found), BY_ANOTHER_NAME), needles: concepts.needlesOf(key) };
}

/** A word beside its other names. */
async function withOtherNames(lookup: Lookup, reading: Reading): Promise<Reading> {
  const others = await otherNames(lookup, phraseKey([reading.word]));
  return {
    word: reading.word,
    hits: anyOf([reading.hits, others.hits]),
    needles: [...reading.needles, ...others.needles],
  };
}

const some = (reading: Reading): Reading | undefined =>
  reading.hits.size > 0 ? reading : undefined;

async function readExactly(lookup: Lookup, word: Word): Promise<Reading | undefined> {
  if (word.isHangul) return some(await readHangul(lookup, word.text));
  const latin = await readLatin(lookup, word.text);
  return some(latin) ?? some({ ...latin, ...(await authorsCalled(lookup, word.text)) });
}

async function readLatin(lookup: Lookup, text: string): Promise<Reading> {
  const stem = stemOf(text);
  const hits = hitsOf(await lookup.index.postings(stem));
  const reading = { word: { text, isHangul: false }, hits, needles: [{ stems: [stem] }] };
  return await withOtherNames(lookup, reading);
}

async function readHangul(lookup: Lookup, text: string): Promise<Reading> {
  const reading = await readKorean(lookup, await nounOf(lookup, text));
  return reading.hits.size > 0 ? reading : await withoutParticle(lookup, text);
}

/** A noun, or any form of a verb. */
async function readKorean(lookup: Lookup, text: string): Promise<Reading> {
  const forms = text.endsWith('다') && text.length > 1 ? [text, ...formsOf(text)] : [text];
  const found = await Promise.all(
    forms.map(async (form) => ({ form, hits: await literal(lookup, form) })),
  );
  const used = found.filter(({ hits }) => hits.size > 0);
  const reading = {
    word: { text, isHangul: true },
    hits: anyOf(used.map(({ hits }) => hits)),
    needles: used.map(({ form }) => ({ ko: form })),
  };
  return await withOtherNames(lookup, reading);
}

/** 희소성의 → 희소성, but 전문가 stays: it takes particles itself. */
async function nounOf(lookup: Lookup, text: string): Promise<string> {
  const candidates = partings(text);
  if (candidates.length === 1) return text;
  for (const { noun } of candidates) {
    if (lookup.concepts.termsOf(noun).length > 0) return noun;
    if ((await lookup.index.count(wordTerm(noun))) > 0) return noun;
  }
  return text;
}

/** For a noun that stands in the notes too seldom to be known as one. */
async function withoutParticle(lookup: Lookup, text: string): Promise<Reading> {
  for (const { noun } of partings(text).slice(1)) {
    const reading = await readKorean(lookup, noun);
    if (reading.hits.size > 0) return reading;
  }
  return { word: { text, isHangul: true }, hits: NOTHING, needles: [] };
}

/** A piece of Korean, by the pairs of syllables that it is made of. */
export async function literal(lookup: Lookup, text: string): Promise<Hits> {
  const pairs = Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const terms = pairs.length > 0 ? [...new Set(pairs)] : [text];
  return allOf(
    await Promise.all(terms.map(async (term) => hitsOf(await lookup.index.postings(term)))),
  );
}

/** The words of the lexicon of which this is the beginning, the usual ones first. */
async function readBegun(lookup: Lookup, { text, isHangul }: Word): Promise<Reading | undefined> {
  if (isHangul || text.length < SHORTEST_TO_COMPLETE) return undefined;
  const words = await wordsOfIndex(lookup, wordTerm(text));
  const readings = await Promise.all(
    words.slice(0, MOST_COMPLETIONS).map(async (word) => await readLatin(lookup, word)),
  );
  const names = await authorsStartingWith(lookup, text);
  return some({
    word: { text, isHangul },
    hits: anyOf([...readings.map(({ hits }) => hits), names.hits]),
    needles: [...readings.flatMap(({ needles }) => needles), ...names.needles],
  });
}

/** By the beginning of the family name. */
const authorsStartingWith = async ({ index }: Lookup, text: string): Promise<Found> =>
  foundUnder(await index.startingWith(authorSortKey(text)));

/** By the family name, or the full name in either order. */
export async function authorsCalled({ index }: Lookup, name: string): Promise<Found> {
  const keys = [...new Set([authorTerm(name), AUTHOR + name].map(sortKey))];
  const terms = (await Promise.all(keys.map((key) => index.startingWith(key)))).flat();
  return foundUnder(
    terms.filter(({ key }) => keys.some((name) => `${key} `.startsWith(`${name} `))),
  );
}

const foundUnder = (names: readonly Term[]): Found => ({
  hits: anyOf(names.map(({ postings }) => hitsOf(postings()))),
  needles: names.map(({ term }) => ({
    stems: wordsOf(nameOf(term)).map(({ text }) => stemOf(text)),
  })),
});

/** Words of the lexicon whose key begins in this way, those of most entries first. */
async function wordsOfIndex(lookup: Lookup, prefix: string): Promise<string[]> {
  const found = await lookup.index.startingWith(prefix);
  return found
    .map(({ term, count }) => ({ word: term.slice(1), count: count() }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

const isInitials = (text: string): boolean => text.length > 1 && areInitials(text);

/** ㄱㅎㅎㅅ → 강화학습 */
async function readInitials(lookup: Lookup, initials: string): Promise<Reading | undefined> {
  const words = await wordsOfIndex(lookup, wordTerm(initials));
  const nouns = words.filter((word) => word.length === initials.length).slice(0, MOST_COMPLETIONS);
  const readings = await Promise.all(nouns.map(async (noun) => await readKorean(lookup, noun)));
  return some({
    word: { text: initials, isHangul: true },
    hits: anyOf(readings.map(({ hits }) => hits)),
    needles: readings.flatMap(({ needles }) => needles),
  });
}

/** What the same keys type when the keyboard is set to the other language. */
function otherLayouts(written: string): string[] {
  const hasHangul = Array.from(written).some((letter) => isSyllable(letter) || isJamo(letter));
  const swapped = hasHangul ? convertHangulToQwerty(written) : convertQwertyToHangul(written);
  return swapped === written ? [] : [swapped];
}

async function readWithSlip(
  lookup: Lookup,
  { text, isHangul }: Word,
): Promise<Reading | undefined> {
  const spelled = isHangul ? disassemble(text) : text;
  if (spelled.length < SHORTEST_TO_CORRECT) return undefined;
  for (const prefix of placesOfSlips(text, isHangul)) {
    const words = await wordsOfIndex(lookup, prefix);
    const near = words.filter((word) => isOneEdit(isHangul ? disassemble(word) : word, spelled));
    const meant = near.slice(0, MOST_CORRECTIONS);
    const readings = await Promise.all(
      meant.map(async (word) =>
        isHangul ? await readHangul(lookup, word) : await readLatin(lookup, word),
      ),
    );
    const [first] = readings;
    if (first) {
      return some({
        word: { text: first.word.text, isHangul },
        hits: anyOf(readings.map(({ hits }) => hits)),
        needles: readings.flatMap(({ needles }) => needles),
      });
    }
  }
  return undefined;
}

/** Most slips are behind the first letter; else everything is looked through. */
function placesOfSlips(text: string, isHangul: boolean): string[] {
  const [first, second] = [text.charAt(0), text.charAt(1)];
  if (!isHangul) return [wordTerm(first), wordTerm(second)];
  return [wordTerm(initialsOf(first)), wordTerm('')];
}
