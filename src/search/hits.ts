/** Entries that were found, and how well each fits. */
import type { Postings } from './postings.ts';

/** By the number of the entry; the higher, the better. */
export type Hits = ReadonlyMap<number, number>;

export const NOTHING: Hits = new Map();

/** What a term weighs in an abstract, a commentary, a title and a tag. */
const WEIGHTS: readonly number[] = [1, 2.5, 7, 7];

export const hitsOf = (postings: Postings): Hits =>
  new Map(Array.from(postings, ([entry, place]) => [entry, WEIGHTS[place] ?? 0]));

/** Those with all of them, as well as the one that fits least: the pieces of one word. */
export const allOf = (lists: readonly Hits[]): Hits => common(lists, Math.min);

/** Those with all of them, as well as all together: several words. */
export const sumOf = (lists: readonly Hits[]): Hits => common(lists, (a, b) => a + b);

/** Those with any of them, as well as the one that fits best. */
export function anyOf(lists: readonly Hits[]): Hits {
  const [only, ...others] = lists;
  if (!only || others.length === 0) return only ?? NOTHING;
  const found = new Map<number, number>();
  for (const list of lists) {
    for (const [entry, fit] of list) if ((found.get(entry) ?? 0) < fit) found.set(entry, fit);
  }
  return found;
}

export const scaled = (hits: Hits, factor: number): Hits =>
  new Map(Array.from(hits, ([entry, fit]) => [entry, fit * factor]));

export const without = (hits: Hits, others: Hits): Hits =>
  new Map(Array.from(hits).filter(([entry]) => !others.has(entry)));

function common(lists: readonly Hits[], join: (a: number, b: number) => number): Hits {
  const [least, ...others] = lists.toSorted((a, b) => a.size - b.size);
  const found = new Map(least ?? []);
  for (const list of others) {
    for (const [entry, fit] of found) {
      const other = list.get(entry);
      if (other === undefined) found.delete(entry);
      else found.set(entry, join(fit, other));
    }
  }
  return found;
}
