/** A word of a query as it is typed: in any form, with or without a particle, by any of its names. */
import { phraseKey } from './concepts.ts';
import { anyOf, hitsOf, NOTHING } from './hits.ts';
import { wordTerm } from './lexicon.ts';
import { authorsCalled, literal, otherNames, type Found, type Lookup } from './lookup.ts';
import { partings } from './particles.ts';
import { formsOf } from './verbs.ts';
import { stemOf, type Word } from './words.ts';

/** A word of a query with what it finds. */
export interface Reading extends Found {
  /** In the form that phrases and the glossary know. */
  readonly word: Pick<Word, 'text' | 'stem' | 'isHangul'>;
}

/** Finds nothing if the notes do not have the word. */
export async function readWord(lookup: Lookup, { text, isHangul }: Word): Promise<Reading> {
  if (isHangul) return await readHangul(lookup, text);
  const latin = await readLatin(lookup, text);
  if (latin.hits.size > 0) return latin;
  return { ...latin, ...(await authorsCalled(lookup, text)) };
}

export async function readLatin(lookup: Lookup, text: string): Promise<Reading> {
  const stem = stemOf(text);
  const hits = hitsOf(await lookup.index.postings(stem));
  const reading = { word: { text, stem, isHangul: false }, hits, needles: [{ stems: [stem] }] };
  return await withOtherNames(lookup, reading);
}

export async function readHangul(lookup: Lookup, text: string): Promise<Reading> {
  const reading = await readKorean(lookup, await nounOf(lookup, text));
  return reading.hits.size > 0 ? reading : await withoutParticle(lookup, text);
}

/** A noun, or any form of a verb. */
export async function readKorean(lookup: Lookup, text: string): Promise<Reading> {
  const forms = text.endsWith('다') && text.length > 1 ? [text, ...formsOf(text)] : [text];
  const found = await Promise.all(
    forms.map(async (form) => ({ form, hits: await literal(lookup, form) })),
  );
  const used = found.filter(({ hits }) => hits.size > 0);
  const reading = {
    word: { text, stem: text, isHangul: true },
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
    if (lookup.concepts.termOf(noun) !== undefined) return noun;
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
  return { word: { text, stem: text, isHangul: true }, hits: NOTHING, needles: [] };
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
