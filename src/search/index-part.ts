/** What a run of entries adds to the index, as one text that can be kept. */
import type { IsoDate } from '../model.ts';
import type { LexiconPart } from './lexicon.ts';
import type { PostingsWriter, WrittenPostings } from './postings.ts';
import { pushVarint, VarintReader } from './varint.ts';

/** Entries are numbered from the first of the run. */
export interface IndexPart<Postings> {
  /** Each day with the number of its entries, the oldest first. */
  readonly days: Iterable<readonly [IsoDate, number]>;
  readonly postings: Iterable<readonly [term: string, Postings]>;
  readonly lexicon: LexiconPart;
}

interface PartJson {
  readonly days: readonly (readonly [IsoDate, number])[];
  readonly terms: readonly string[];
  /** Of each term how many it has, the last one, how many bytes, and those; base64. */
  readonly postings: string;
  readonly lexicon: LexiconPart;
}

export function partToText({ days, postings, lexicon }: IndexPart<PostingsWriter>): string {
  const [terms, bytes]: [string[], number[]] = [[], []];
  for (const [term, written] of postings) {
    terms.push(term);
    for (const number of [written.size, written.last, written.bytes.length]) {
      pushVarint(bytes, number);
    }
    for (const byte of written.bytes) bytes.push(byte);
  }
  const base64 = Buffer.from(bytes).toString('base64');
  const json: PartJson = { days: [...days], terms, postings: base64, lexicon };
  return JSON.stringify(json);
}

export function partFromText(text: string): IndexPart<WrittenPostings> {
  const { days, terms, postings, lexicon } = JSON.parse(text) as PartJson;
  return { days, postings: readPostings(terms, Buffer.from(postings, 'base64')), lexicon };
}

function* readPostings(
  terms: readonly string[],
  bytes: Uint8Array,
): Generator<[term: string, WrittenPostings]> {
  const reader = new VarintReader(bytes);
  for (const term of terms) {
    const [size, last, length] = [reader.next(), reader.next(), reader.next()];
    yield [term, { size, last, bytes: reader.take(length) }];
  }
}
