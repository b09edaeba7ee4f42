/** The terms of entries, and the words that the entries have. */
import type { IsoDate } from '../model.ts';
import type { IndexPart, WrittenTerms } from './index-part.ts';
import { Lexicon } from './lexicon.ts';
import { PostingsWriter } from './postings.ts';
import type { EntryTerms } from './terms.ts';

/** Takes one entry after the other, so that the terms of all need not be at hand at once. */
export class TermIndex {
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
  append({ days, terms, lexicon }: IndexPart<WrittenTerms>): void {
    for (const term of terms.names) terms.appendNext(this.#postingsOf(term), this.#entries);
    this.#lexicon.append(lexicon);
    for (const [date, entries] of days) this.#addDay(date, entries);
  }

  /** What all entries so far add to another index. */
  toPart(): IndexPart<ReadonlyMap<string, PostingsWriter>> {
    return { days: this.#days, terms: this.#postings, lexicon: this.#lexicon.toPart() };
  }

  /** Each day with the number of its entries, the oldest first. */
  get days(): ReadonlyMap<IsoDate, number> {
    return this.#days;
  }

  get postings(): ReadonlyMap<string, PostingsWriter> {
    return this.#postings;
  }

  /** Words as they are written, each with the number of entries that have it. */
  words(): Map<string, number> {
    return this.#lexicon.words();
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
}
