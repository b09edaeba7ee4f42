/** Entries as vectors of their terms: the cosine of two tells how much of what is rare they share. */

/** A term, and what it says of each of the entries that have it. */
export interface WeightedTerm {
  /** Ascending. */
  readonly entries: readonly number[];
  /** How much it says of each of them, before it is known how rare it is. */
  readonly weights: readonly number[];
  /** Whether it is in the tags of each. */
  readonly areTags: readonly boolean[];
}

/** Another entry, by its place among all, and its cosine: 1 for one with the same terms. */
export interface Similar {
  readonly entry: number;
  readonly cosine: number;
}

/** From where on two entries are similar. */
export interface Least {
  /** Above 0. */
  readonly cosine: number;
  /** How much of the cosine comes from terms that neither has in its tags. */
  readonly besideTags: number;
}

/** What weighs less in an entry is left out: most words of an abstract are in many others. */
const LEAST_WEIGHT = 5;

/** A term looks no further than this many of its entries back and forth, so that none costs much. */
const REACH = 64;

/**
 * @param count of all entries
 * @param terms taken one by one
 * @returns for each entry those similar to it, in no order
 */
export function* similarEntries(
  count: number,
  terms: Iterable<WeightedTerm>,
  least: Least,
): Generator<readonly Similar[]> {
  const vectors = vectorsOf(count, sharedTerms(count, terms));
  const sums = new Sums(count);
  for (const [entry, postings] of vectors.entries()) {
    for (const posting of postings) sums.add(posting);
    yield sums.take(least).filter((other) => other.entry !== entry);
  }
}

/** The terms of each entry. */
function vectorsOf(count: number, postings: readonly Posting[]): Posting[][] {
  const vectors = Array.from({ length: count }, (): Posting[] => []);
  for (const posting of postings) {
    for (const entry of posting.entries) vectors[entry]?.push(posting);
  }
  return vectors;
}

/** Makes of each entry a vector of length 1, but leaves out the terms that one entry alone has. */
function sharedTerms(count: number, terms: Iterable<WeightedTerm>): Posting[] {
  const squares = new Float64Array(count);
  const postings: Posting[] = [];
  for (const term of terms) {
    const posting = tellingEntries(term, rarity(term.entries.length, count));
    for (const [index, entry] of posting.entries.entries()) {
      squares[entry] = (squares[entry] ?? 0) + (posting.weights[index] ?? 0) ** 2;
    }
    if (term.entries.length > 1 && posting.entries.length > 0) postings.push(posting);
  }
  for (const { entries, weights, besideTags } of postings) {
    for (const [index, entry] of entries.entries()) {
      const length = Math.sqrt(squares[entry] ?? 0);
      weights[index] = (weights[index] ?? 0) / length;
      besideTags[index] = (besideTags[index] ?? 0) / length;
    }
  }
  return postings;
}

function tellingEntries({ entries, weights, areTags }: WeightedTerm, rarity: number): Posting {
  const posting: Posting = { entries: [], weights: [], besideTags: [], next: 0 };
  for (const [index, entry] of entries.entries()) {
    const weight = (weights[index] ?? 0) * rarity;
    if (weight < LEAST_WEIGHT) continue;
    posting.entries.push(entry);
    posting.weights.push(weight);
    posting.besideTags.push(areTags[index] ? 0 : weight);
  }
  return posting;
}

/**
 * In bits, from 0 for what all have. What very few entries have may be chance: it counts as what a few
 * more have, and those are the more the more entries there are.
 */
const rarity = (count: number, all: number): number =>
  Math.log2(all / Math.max(count, Math.cbrt(all)));

/** The entries of which a term says enough, oldest first, and what it adds to a cosine of each. */
interface Posting {
  readonly entries: number[];
  readonly weights: number[];
  /** The same, but 0 where it is in the tags. */
  readonly besideTags: number[];
  /** The place of the entry that asks next: each does, in the same order. */
  next: number;
}

/** What one entry has in common with each of the others. */
class Sums {
  readonly #cosines: Float64Array;
  readonly #besideTags: Float64Array;
  /** Those with a sum, so many of them. */
  readonly #met: Int32Array;
  #count = 0;

  constructor(entries: number) {
    this.#cosines = new Float64Array(entries);
    this.#besideTags = new Float64Array(entries);
    this.#met = new Int32Array(entries);
  }

  /** Adds a term of the entry that asks. */
  add(posting: Posting): void {
    const place = posting.next++;
    const [weight, besideTags] = [posting.weights[place] ?? 0, posting.besideTags[place] ?? 0];
    const end = Math.min(posting.entries.length, place + REACH + 1);
    for (let at = Math.max(0, place - REACH); at < end; at++) {
      const other = posting.entries[at] ?? 0;
      const cosine = this.#cosines[other] ?? 0;
      if (cosine === 0) this.#met[this.#count++] = other;
      this.#cosines[other] = cosine + weight * (posting.weights[at] ?? 0);
      const beside = besideTags * (posting.besideTags[at] ?? 0);
      this.#besideTags[other] = (this.#besideTags[other] ?? 0) + beside;
    }
  }

  /** Hands over what is similar, and begins again for the next entry. */
  take(least: Least): Similar[] {
    const similar: Similar[] = [];
    for (const entry of this.#met.subarray(0, this.#count)) {
      const cosine = this.#cosines[entry] ?? 0;
      const besideTags = this.#besideTags[entry] ?? 0;
      if (cosine >= least.cosine && besideTags >= least.besideTags) similar.push({ entry, cosine });
      this.#cosines[entry] = 0;
      this.#besideTags[entry] = 0;
    }
    this.#count = 0;
    return similar;
  }
}
