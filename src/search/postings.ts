/** Which entries have a term, and where in them. */
import { pushVarint, VarintReader } from './varint.ts';

/** The place that weighs most of those where an entry has a term. */
export const PLACE = { abstract: 0, commentary: 1, title: 2, tag: 3 } as const;
export type Place = (typeof PLACE)[keyof typeof PLACE];

const PLACES = 4;

/** Numbers of entries, ascending, with the place of each. */
export type Postings = ReadonlyMap<number, Place>;

/** Postings as they are written: each number as what it adds to the one before, with its place. */
export interface WrittenPostings {
  /** How many there are. */
  readonly size: number;
  /** The last of the numbers. */
  readonly last: number;
  readonly bytes: Uint8Array;
}

/** The place is in the lowest two bits. */
export class PostingsWriter {
  readonly bytes: number[] = [];
  size = 0;
  last = -1;

  /** @param entry above all that came before it */
  add(entry: number, place: Place): void {
    pushVarint(this.bytes, (entry - this.last - 1) * PLACES + place);
    this.last = entry;
    this.size += 1;
  }

  /** @param from the number of the entry that is number 0 in what is added, above all that came before */
  append({ size, last, bytes }: WrittenPostings, from: number): void {
    const reader = new VarintReader(bytes);
    pushVarint(this.bytes, (from - this.last - 1) * PLACES + reader.next());
    for (let at = reader.at; at < bytes.length; at++) this.bytes.push(bytes[at] ?? 0);
    this.last = from + last;
    this.size += size;
  }
}

export function decodePostings(bytes: Uint8Array): Postings {
  const postings = new Map<number, Place>();
  const reader = new VarintReader(bytes);
  let entry = -1;
  while (!reader.isAtEnd) {
    const value = reader.next();
    entry += Math.floor(value / PLACES) + 1;
    postings.set(entry, (value % PLACES) as Place);
  }
  return postings;
}
