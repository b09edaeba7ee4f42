/** Entries as vectors of their terms: the cosine of two tells how much of what is rare they share. */
import { sumOf } from './groups.ts';

/** What an entry is compared by. */
export interface WeightedTerms {
  /** Each once. */
  readonly terms: readonly string[];
  /** How much each of them says of the entry, before it is known how rare the term is. */
  readonly weights: readonly number[];
  /** Those of the terms that are in its tags. */
  readonly tags: readonly string[];
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
 * @param entries taken one by one, so that the terms of all need not be at hand at once
 * @returns for each entry those similar to it, in no order
 */
export function* similarEntries(
  entries: Iterable<WeightedTerms>,
  least: Least,
): Generator<readonly Similar[]> {
  const vectors = vectorsOf(entries);
  const postings = postingsOf(vectors);
  const sums = new Sums(vectors.length);
  for (const [entry, { terms, weights, besideTags }] of vectors.entries()) {
    for (const [index, term] of terms.entries()) {
      const posting = postings[term];
      if (posting) sums.add(posting, weights[index] ?? 0, besideTags[index] ?? 0);
    }
    yield sums.take(least).filter((other) => other.entry !== entry);
  }
}

/** The terms of an entry by their numbers, and what each adds to the cosine. */
interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  /** The same, but 0 for what is in its tags. */
  readonly besideTags: readonly number[];
}

/** Of length 1, but without the terms that one entry alone has. */
function vectorsOf(entries: Iterable<WeightedTerms>): Vector[] {
  const { numbered, counts } = gather(entries);
  const rarities = counts.map((count) => rarity(count, numbered.length));
  return numbered.map((entry) => {
    const all = entry.terms.map((term, index) => ({
      term,
      weight: (entry.weights[index] ?? 0) * (rarities[term] ?? 0),
    }));
    const telling = all.filter(({ weight }) => weight >= LEAST_WEIGHT);
    const length = Math.sqrt(sumOf(telling, ({ weight }) => weight ** 2));
    const shared = telling.filter(({ term }) => counts[term] !== 1);
    return {
      terms: shared.map(({ term }) => term),
      weights: shared.map(({ weight }) => weight / length),
      besideTags: shared.map(({ term, weight }) => (entry.tags.has(term) ? 0 : weight / length)),
    };
  });
}

interface Numbered {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly tags: ReadonlySet<number>;
}

interface Gathered {
  readonly numbered: readonly Numbered[];
  /** The number of entries that have each term. */
  readonly counts: readonly number[];
}

function gather(entries: Iterable<WeightedTerms>): Gathered {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = counts.push(0) - 1;
      numbers.set(term, number);
    }
    return number;
  };
  const numbered: Numbered[] = [];
  for (const { terms, weights, tags } of entries) {
    const numbersOfTerms = terms.map(numberOf);
    for (const term of numbersOfTerms) counts[term] = (counts[term] ?? 0) + 1;
    numbered.push({ terms: numbersOfTerms, weights, tags: new Set(tags.map(numberOf)) });
  }
  return { numbered, counts };
}

/**
 * In bits, from 0 for what all have. What very few entries have may be chance: it counts as what a few
 * more have, and those are the more the more entries there are.
 */
const rarity = (count: number, all: number): number =>
  Math.log2(all / Math.max(count, Math.cbrt(all)));

/** The entries that have a term, oldest first. */
interface Posting {
  readonly entries: number[];
  readonly weights: number[];
  readonly besideTags: number[];
  /** The place of the entry that asks next: each does, in the same order. */
  next: number;
}

/** By the number of the term. */
function postingsOf(vectors: readonly Vector[]): Posting[] {
  const postings: Posting[] = [];
  for (const [entry, { terms, weights, besideTags }] of vectors.entries()) {
    for (const [index, term] of terms.entries()) {
      const posting = (postings[term] ??= { entries: [], weights: [], besideTags: [], next: 0 });
      posting.entries.push(entry);
      posting.weights.push(weights[index] ?? 0);
      posting.besideTags.push(besideTags[index] ?? 0);
    }
  }
  return postings;
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
  add(posting: Posting, weight: number, besideTags: number): void {
    const place = posting.next++;
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
