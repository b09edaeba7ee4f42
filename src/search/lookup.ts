/** What the index has for a piece of text, whatever a reader may have meant by it. */
import { breathe } from './breathe.ts';
import type { Concepts } from './concepts.ts';
import { allOf, anyOf, hitsOf, NOTHING, scaled, type Hits } from './hits.ts';
import type { IndexReader, Term } from './index-reader.ts';
import { AUTHOR, authorSortKey, authorTerm, nameOf } from './names.ts';
import { wordTerm } from './lexicon.ts';
import type { Needle } from './needles.ts';
import { sortKey } from './sort-key.ts';
import { placesOf } from './syllables.ts';
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

/** A piece of Korean, wherever it stands. */
export async function literal({ index }: Lookup, text: string): Promise<Hits> {
  if (text.length === 1) return hitsOf(await index.postings(text));
  const places = placesOf(text).map(async ({ terms, beginning }) => {
    const begun = beginning === undefined ? [] : await index.startingWith(sortKey(beginning));
    const exact = await Promise.all(terms.map((term) => index.postings(term)));
    await breathe();
    return anyOf([...begun.map(({ postings }) => postings()), ...exact].map(hitsOf));
  });
  return allOf(await Promise.all(places));
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

/** Words of the lexicon that begin in this way, or up to another, those of most entries first. */
export async function wordsOfIndex(
  { index }: Lookup,
  first: string,
  last = first,
): Promise<string[]> {
  const found = await index.startingWith(wordTerm(first), wordTerm(last));
  return found
    .map(({ term, count }) => ({ word: term.slice(1), count: count() }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
