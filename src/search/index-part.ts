/** What a run of entries adds to the index, as one text that can be kept. */
import type { IsoDate } from '../model.ts';
import type { LexiconPart } from './lexicon.ts';
import type { PostingsWriter } from './postings.ts';
import { pushVarint, VarintReader } from './varint.ts';

/** Entries are numbered from the first of the run. */
export interface IndexPart<Terms> {
  /** Each day with the number of its entries, the oldest first. */
  readonly days: Iterable<readonly [IsoDate, number]>;
  readonly terms: Terms;
  readonly lexicon: LexiconPart;
}

interface PartJson {
  readonly days: readonly (readonly [IsoDate, number])[];
  readonly terms: readonly string[];
  /** Of each term how many it has, and those; base64. */
  readonly postings: string;
  readonly lexicon: LexiconPart;
}

export function partToText({
  days,
  terms,
  lexicon,
}: IndexPart<ReadonlyMap<string, PostingsWriter>>): string {
  const bytes: number[] = [];
  for (const written of terms.values()) {
    pushVarint(bytes, written.size);
    for (const byte of written.toBytes()) bytes.push(byte);
  }
  const postings = Buffer.from(bytes).toString('base64');
  const json: PartJson = { days: [...days], terms: [...terms.keys()], postings, lexicon };
  return JSON.stringify(json);
}

export function partFromText(text: string): IndexPart<WrittenTerms> {
  const { days, terms, postings, lexicon } = JSON.parse(text) as PartJson;
  return { days, terms: new WrittenTerms(terms, Buffer.from(postings, 'base64')), lexicon };
}

/** Terms with their postings, to be read once: an object for each would take longer than to read it. */
export class WrittenTerms {
  readonly names: readonly string[];
  readonly #reader: VarintReader;

  constructor(names: readonly string[], bytes: Uint8Array) {
    this.names = names;
    this.#reader = new VarintReader(bytes);
  }

  /**
   * Adds the postings of the next term in turn.
   *
   * @param from the number of the entry that is number 0 here
   */
  appendNext(to: PostingsWriter, from: number): void {
    const size = this.#reader.next();
    to.append(this.#reader, size, from);
  }
}
