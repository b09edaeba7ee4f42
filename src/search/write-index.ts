/** The terms of all entries → the files that a browser searches in. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import type { GlossaryTerm, IsoDate } from '../model.ts';
import { conceptOf } from './concepts.ts';
import { lexiconOf, wordTerm } from './lexicon.ts';
import type { Manifest } from './manifest.ts';
import { encodePostings, type Place } from './postings.ts';
import { encodeShard, type Payload } from './shard.ts';
import { sortKey } from './sort-key.ts';
import type { EntryTerms } from './terms.ts';
import { pushVarint } from './varint.ts';

/** One entry of the index. */
export interface Indexed {
  readonly date: IsoDate;
  readonly found: EntryTerms;
}

export interface SearchIndex {
  readonly manifest: Manifest;
  /** By the names that the manifest has; raw deflate. */
  readonly shards: ReadonlyMap<string, Uint8Array>;
}

/** In bytes before compression, of which about half is left: a query needs a few of them. */
const SHARD_SIZE = 9000;

/** @param entries the oldest first; an entry's number in the index is its place here */
export function writeIndex(
  entries: readonly Indexed[],
  glossary: readonly GlossaryTerm[],
): SearchIndex {
  const shards = new Map<string, Uint8Array>();
  const firsts: string[] = [];
  let last = '';
  for (const shard of cut(sorted(payloads(entries, glossary)))) {
    const bytes = deflateSync(encodeShard(shard), { level: 9 });
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    shards.set(name, bytes);
    firsts.push(border(last, sortKey(shard[0]?.[0] ?? '')));
    last = sortKey(shard.at(-1)?.[0] ?? '');
  }
  const manifest: Manifest = {
    version: 1,
    days: daysOf(entries),
    firsts,
    shards: [...shards.keys()],
    glossary: glossary.map(({ ko, en }) => [ko, ...en]),
  };
  return { manifest, shards };
}

function* payloads(
  entries: readonly Indexed[],
  glossary: readonly GlossaryTerm[],
): Generator<[string, Payload]> {
  const inverted = invert(entries);
  for (const [term, postings] of inverted) {
    if (!isRarePhrase(term, postings.size)) yield [term, encodePostings(postings)];
  }
  const lexicon = lexiconOf(entries.map(({ found }) => found));
  // Also where the notes have a term in the other language alone.
  for (const { ko } of glossary) {
    const { term, key } = conceptOf(ko);
    const postings = inverted.get(term);
    if (postings) lexicon.set(key, Math.max(lexicon.get(key) ?? 0, postings.size));
  }
  for (const [word, count] of lexicon) {
    const bytes: number[] = [];
    pushVarint(bytes, count);
    yield [wordTerm(word), bytes];
  }
}

function invert(entries: readonly Indexed[]): Map<string, Map<number, Place>> {
  const inverted = new Map<string, Map<number, Place>>();
  for (const [entry, { found }] of entries.entries()) {
    for (const [term, place] of found.terms) {
      const postings = inverted.get(term);
      if (postings) postings.set(entry, place);
      else inverted.set(term, new Map([[entry, place]]));
    }
  }
  return inverted;
}

const PHRASE = /^[^#@=:]\S* /;
const NAME_AND_NUMBER = /[a-z] \d|\d [a-z]/;

/** Two words that stand together once say no more than each of them; `gpt 4` does. */
const isRarePhrase = (term: string, count: number): boolean =>
  count === 1 && PHRASE.test(term) && !NAME_AND_NUMBER.test(term);

function sorted(terms: Iterable<[string, Payload]>): [string, Payload][] {
  return Array.from(terms, ([term, payload]) => ({ key: sortKey(term), term, payload }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ term, payload }) => [term, payload]);
}

function* cut(terms: readonly [string, Payload][]): Generator<[string, Payload][]> {
  let shard: [string, Payload][] = [];
  let size = 0;
  for (const item of terms) {
    const added = item[0].length + item[1].length;
    if (shard.length > 0 && size + added > SHARD_SIZE) {
      yield shard;
      [shard, size] = [[], 0];
    }
    shard.push(item);
    size += added;
  }
  if (shard.length > 0) yield shard;
}

/** The shortest text that is above all of one shard and not above the next. */
function border(last: string, first: string): string {
  let length = 0;
  while (length < last.length && last.charCodeAt(length) === first.charCodeAt(length)) length += 1;
  return last === '' ? '' : first.slice(0, length + 1);
}

/** Dates with the number of their entries. */
function daysOf(entries: readonly Indexed[]): [string, number][] {
  const days = new Map<string, number>();
  for (const { date } of entries) days.set(date, (days.get(date) ?? 0) + 1);
  return [...days];
}
