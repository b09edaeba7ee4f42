/** Looks terms up in the shards of the index, each of which is loaded when it is first needed. */
import { breathe } from './breathe.ts';
import type { Manifest } from './manifest.ts';
import { decodePostings, type Postings } from './postings.ts';
import { decodeShard } from './shard.ts';
import { sortKey } from './sort-key.ts';
import { VarintReader } from './varint.ts';

/** Returns the bytes of a shard as they are stored. Whoever reads the index says where from. */
export type LoadShard = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

interface Item {
  readonly key: string;
  readonly term: string;
  readonly payload: Uint8Array;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export interface Term {
  readonly term: string;
  readonly key: string;
  /** Of a word of the lexicon. */
  readonly count: () => number;
  /** Of any other term. */
  readonly postings: () => Postings;
}

const NO_POSTINGS: Postings = new Map();

const countOf = (payload: Uint8Array): number => new VarintReader(payload).next();

export class IndexReader {
  readonly #manifest: Manifest;
  readonly #load: LoadShard;
  readonly #shards = new Map<number, Promise<readonly Item[]>>();

  constructor(manifest: Manifest, load: LoadShard) {
    this.#manifest = manifest;
    this.#load = load;
  }

  async postings(term: string): Promise<Postings> {
    const found = await this.#find(term);
    await breathe();
    return found ? decodePostings(found.payload) : NO_POSTINGS;
  }

  /** What the lexicon says of a word. */
  async count(term: string): Promise<number> {
    const found = await this.#find(term);
    return found ? countOf(found.payload) : 0;
  }

  /** All terms whose key begins in this way, or in a way up to the other one, in their order. */
  async startingWith(first: string, last = first): Promise<Term[]> {
    const end = `${last}\uFFFF`;
    const items = await this.#between(first, end);
    return items
      .filter(({ key }) => first <= key && key < end)
      .map(({ term, key, payload }) => ({
        term,
        key,
        count: () => countOf(payload),
        postings: () => decodePostings(payload),
      }));
  }

  async #find(term: string): Promise<Item | undefined> {
    const key = sortKey(term);
    return (await this.#between(key, key)).find((item) => item.key === key);
  }

  async #between(from: string, to: string): Promise<Item[]> {
    const { firsts } = this.#manifest;
    const first = Math.max(lastAtMost(firsts, from), 0);
    const last = lastAtMost(firsts, to);
    const wanted: Promise<readonly Item[]>[] = [];
    for (let index = first; index <= last; index++) {
      wanted.push(this.#shard(index));
      // Many requests take a browser long to send.
      await breathe();
    }
    return (await Promise.all(wanted)).flat();
  }

  #shard(index: number): Promise<readonly Item[]> {
    const known = this.#shards.get(index);
    if (known) return known;
    const loading = this.#read(index);
    this.#shards.set(index, loading);
    // What could not be loaded is asked for again.
    loading.catch(() => this.#shards.delete(index));
    return loading;
  }

  async #read(index: number): Promise<readonly Item[]> {
    const bytes = await inflate(await this.#load(this.#manifest.shards[index] ?? ''));
    await breathe();
    return decodeShard(bytes).map(([term, payload]) => ({ key: sortKey(term), term, payload }));
  }
}

/** The place of the last text that is not above this one; -1 if all are. */
function lastAtMost(texts: readonly string[], text: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
