/** What the index has for a piece of text, whatever a reader may have meant by it. */
import type { Concepts } from './concepts.ts';
import { allOf, anyOf, hitsOf, NOTHING, scaled, type Hits } from './hits.ts';
import type { IndexReader, Term } from './index-reader.ts';
import { AUTHOR, authorSortKey, authorTerm, nameOf } from './names.ts';
import type { Needle } from './needles.ts';
import { sortKey } from './sort-key.ts';
import { wordsOf } from './words.ts';

/** What queries are read by. */
export interface Lookup {
  readonly index: IndexReader;
  readonly concepts: Concepts;
}

export interface Found {
  readonly hits: Hits;
  /** What to look for in the text of those entries. */
  readonly needles: readonly Needle[];
}

/** What is found by its other name weighs a little less than what was typed. */
const BY_ANOTHER_NAME = 0.8;

/** A piece of Korean, by the pairs of syllables that it is made of. */
export async function literal(lookup: Lookup, text: string): Promise<Hits> {
  const pairs = Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const terms = pairs.length > 0 ? [...new Set(pairs)] : [text];
  return allOf(
    await Promise.all(terms.map(async (term) => hitsOf(await lookup.index.postings(term)))),
  );
}

/** A phrase that the glossary has, as it is; by its key. */
export async function asTerm({ index, concepts }: Lookup, key: string): Promise<Hits> {
  const term = concepts.termOf(key);
  return term === undefined ? NOTHING : hitsOf(await index.postings(term));
}

/** What the glossary calls the same in the other language. */
export async function otherNames({ index, concepts }: Lookup, key: string): Promise<Found> {
  const names = concepts.othersOf(key);
  const found = await Promise.all(
    names.map(async ({ term }) => hitsOf(await index.postings(term))),
  );
  return {
    hits: scaled(anyOf(found), BY_ANOTHER_NAME),
    needles: names.map(({ needle }) => needle),
  };
}

/** By the beginning of the family name. */
export const authorsStartingWith = async ({ index }: Lookup, text: string): Promise<Found> =>
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
    stems: wordsOf(nameOf(term)).map(({ stem }) => stem),
  })),
});

/** Words of the lexicon whose key begins in this way, those of most entries first. */
export async function wordsOfIndex(lookup: Lookup, prefix: string): Promise<string[]> {
  const found = await lookup.index.startingWith(prefix);
  return found
    .map(({ term, count }) => ({ word: term.slice(1), count: count() }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
