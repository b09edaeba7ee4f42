/** The terms of entries → the files that a browser searches in. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import type { GlossaryTerm, IsoDate } from '../model.ts';
import { phraseKey } from './concepts.ts';
import type { IndexPart } from './index-part.ts';
import { Lexicon, wordTerm } from './lexicon.ts';
import type { Manifest } from './manifest.ts';
import { PostingsWriter, type WrittenPostings } from './postings.ts';
import { encodeShard, type Payload } from './shard.ts';
import { sortKey } from './sort-key.ts';
import type { EntryTerms } from './terms.ts';
import { pushVarint } from './varint.ts';
import { wordsOf } from './words.ts';

export interface SearchIndex {
  readonly manifest: Manifest;
  /** By the names that the manifest has; raw deflate. */
  readonly shards: ReadonlyMap<string, Uint8Array>;
}

/** In bytes before compression, of which about half is left: a query needs a few of them. */
const SHARD_SIZE = 4000;

/** Takes one entry after the other, so that the terms of all need not be at hand at once. */
export class IndexWriter {
  readonly #postings = new Map<string, PostingsWriter>();
  readonly #lexicon = new Lexicon();
  readonly #days = new Map<IsoDate, number>();
  #entries = 0;

  /** The oldest first: an entry's number in the index is its place here. */
  add(date: IsoDate, found: EntryTerms): void {
    for (const [term, place] of found.terms) this.#postingsOf(term).add(this.#entries, place);
    this.#lexicon.add(found);
    this.#addDay(date, 1);
  }

  /** Takes a run of entries that come after all others. */
  append({ days, postings, lexicon }: IndexPart<WrittenPostings>): void {
    for (const [term, written] of postings) this.#postingsOf(term).append(written, this.#entries);
    this.#lexicon.append(lexicon);
    for (const [date, entries] of days) this.#addDay(date, entries);
  }

  /** What all entries so far add to the index. */
  toPart(): IndexPart<PostingsWriter> {
    return { days: this.#days, postings: this.#postings, lexicon: this.#lexicon.toPart() };
  }

  finish(glossary: readonly GlossaryTerm[]): SearchIndex {
    const shards = new Map<string, Uint8Array>();
    const firsts: string[] = [];
    let last = '';
    for (const shard of cut(sorted(this.#payloads(glossary)))) {
      const bytes = deflateSync(encodeShard(shard), { level: 9 });
      const name = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
      shards.set(name, bytes);
      firsts.push(border(last, sortKey(shard[0]?.[0] ?? '')));
      last = sortKey(shard.at(-1)?.[0] ?? '');
    }
    const manifest: Manifest = {
      version: 1,
      days: [...this.#days],
      firsts,
      shards: [...shards.keys()],
      glossary: glossary.map(({ ko, en }) => [ko, ...en]),
    };
    return { manifest, shards };
  }

  #postingsOf(term: string): PostingsWriter {
    let postings = this.#postings.get(term);
    if (!postings) this.#postings.set(term, (postings = new PostingsWriter()));
    return postings;
  }

  #addDay(date: IsoDate, entries: number): void {
    this.#days.set(date, (this.#days.get(date) ?? 0) + entries);
    this.#entries += entries;
  }

  *#payloads(glossary: readonly GlossaryTerm[]): Generator<[string, Payload]> {
    for (const [term, { size, bytes }] of this.#postings) {
      if (!isRarePhrase(term, size)) yield [term, bytes];
    }
    const words = this.#lexicon.words();
    // Also where the notes have a term in the other language alone.
    for (const { ko } of glossary) {
      const word = phraseKey(wordsOf(ko));
      words.set(word, Math.max(words.get(word) ?? 0, 1));
    }
    for (const [word, count] of words) {
      const bytes: number[] = [];
      pushVarint(bytes, count);
      yield [wordTerm(word), bytes];
    }
  }
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
