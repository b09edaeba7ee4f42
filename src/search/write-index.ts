/** The terms of entries → the files that a browser searches in. */
import { createHash } from 'node:crypto';
import type { GlossaryTerm } from '../model.ts';
import { phraseKey } from './concepts.ts';
import { wordTerm } from './lexicon.ts';
import type { Manifest } from './manifest.ts';
import type { PostingsWriter } from './postings.ts';
import { encodeShard, type Payload } from './shard.ts';
import { sortKey } from './sort-key.ts';
import type { TermIndex } from './term-index.ts';
import { pushVarint } from './varint.ts';
import { wordsOf } from './words.ts';

export interface SearchIndex {
  readonly manifest: Manifest;
  /** By the names that the manifest has; a file holds one as `packShard` makes it. */
  readonly shards: ReadonlyMap<string, Uint8Array>;
}

/** In bytes before compression, of which about half is left: a query needs a few of them. */
const SHARD_SIZE = 4000;

export function writeIndex(index: TermIndex, glossary: readonly GlossaryTerm[]): SearchIndex {
  const shards = new Map<string, Uint8Array>();
  const firsts: string[] = [];
  let last = '';
  for (const shard of cut(sorted(itemsOf(index, glossary)))) {
    const bytes = encodeShard(shard.map(({ term, payload }) => [term, payload]));
    shards.set(createHash('sha256').update(bytes).digest('hex').slice(0, 10), bytes);
    firsts.push(border(last, shard[0]?.key ?? ''));
    last = shard.at(-1)?.key ?? '';
  }
  const manifest: Manifest = {
    version: 1,
    days: [...index.days],
    firsts,
    shards: [...shards.keys()],
    glossary: glossary.map(({ ko, en }) => [ko, ...en]),
  };
  return { manifest, shards };
}

interface Item {
  readonly term: string;
  /** Where it stands among the others. */
  readonly key: string;
  /** What is known of it: where it is, or how often. */
  readonly known: PostingsWriter | number;
}

function* itemsOf(index: TermIndex, glossary: readonly GlossaryTerm[]): Generator<Item> {
  const item = (term: string, known: Item['known']): Item => ({ term, key: sortKey(term), known });
  for (const [term, postings] of index.postings) {
    if (!isRarePhrase(term, postings.size)) yield item(term, postings);
  }
  const words = index.words();
  // Also where the notes have a term in the other language alone.
  for (const { ko } of glossary) {
    const word = phraseKey(wordsOf(ko));
    words.set(word, Math.max(words.get(word) ?? 0, 1));
  }
  for (const [word, count] of words) yield item(wordTerm(word), count);
}

const PHRASE = /^[^#@=:]\S* /;
const NAME_AND_NUMBER = /[a-z] \d|\d [a-z]/;

/** Two words that stand together once say no more than each of them; `gpt 4` does. */
const isRarePhrase = (term: string, count: number): boolean =>
  count === 1 && PHRASE.test(term) && !NAME_AND_NUMBER.test(term);

const sorted = (items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => (a.key < b.key ? -1 : 1));

interface Encoded extends Pick<Item, 'term' | 'key'> {
  readonly payload: Payload;
}

function* cut(items: readonly Item[]): Generator<readonly Encoded[]> {
  let shard: Encoded[] = [];
  let size = 0;
  for (const { term, key, known } of items) {
    const payload = payloadOf(known);
    const added = term.length + payload.length;
    if (shard.length > 0 && size + added > SHARD_SIZE) {
      yield shard;
      [shard, size] = [[], 0];
    }
    shard.push({ term, key, payload });
    size += added;
  }
  if (shard.length > 0) yield shard;
}

function payloadOf(known: Item['known']): Payload {
  if (typeof known !== 'number') return known.toBytes();
  const bytes: number[] = [];
  pushVarint(bytes, known);
  return bytes;
}

/** The shortest text that is above all of one shard and not above the next. */
function border(last: string, first: string): string {
  let length = 0;
  while (length < last.length && last.charCodeAt(length) === first.charCodeAt(length)) length += 1;
  return last === '' ? '' : first.slice(0, length + 1);
}
