/** Which entries have a term, and where in them. */
import { pushVarint, VarintReader } from './varint.ts';

/** The place that weighs most of those where an entry has a term. */
export const PLACE = { abstract: 0, commentary: 1, title: 2, tag: 3 } as const;
export type Place = (typeof PLACE)[keyof typeof PLACE];

const PLACES = 4;

/** Numbers of entries, ascending, with the place of each. */
export type Postings = ReadonlyMap<number, Place>;

/** Each number is kept with its place in the lowest two bits. */
export class PostingsWriter {
  readonly #values: number[] = [];

  /** How many there are. */
  get size(): number {
    return this.#values.length;
  }

  /** @param entry above all that came before it */
  add(entry: number, place: Place): void {
    this.#values.push(entry * PLACES + place);
  }

  /**
   * Takes over what another one has written.
   *
   * @param reader stands before it
   * @param size how many there are
   * @param from the number here of the entry that is number 0 there, above all that came before
   */
  append(reader: VarintReader, size: number, from: number): void {
    let entry = from - 1;
    for (let left = size; left > 0; left--) {
      const value = reader.next();
      entry += Math.floor(value / PLACES) + 1;
      this.add(entry, (value % PLACES) as Place);
    }
  }

  /** In ascending order. */
  forEach(each: (entry: number, place: Place) => void): void {
    for (const value of this.#values) {
      each(Math.floor(value / PLACES), (value % PLACES) as Place);
    }
  }

  /** As `decodePostings` reads them: of each number what it adds to the one before. */
  toBytes(): number[] {
    const bytes: number[] = [];
    let next = 0;
    this.forEach((entry, place) => {
      pushVarint(bytes, (entry - next) * PLACES + place);
      next = entry + 1;
    });
    return bytes;
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
