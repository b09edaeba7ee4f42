/** The terms of entries → how much each says of what an entry is about. */
import { groupBy } from '../group-by.ts';
import type { Concepts } from '../search/concepts.ts';
import { AUTHOR } from '../search/names.ts';
import { PLACE, type Place, type PostingsWriter } from '../search/postings.ts';
import type { TermIndex } from '../search/term-index.ts';
import type { WeightedTerm } from './similarity.ts';

/** A tag says most. */
const WEIGHTS: Readonly<Record<Place, number>> = {
  [PLACE.abstract]: 2,
  [PLACE.commentary]: 3,
  [PLACE.title]: 4,
  [PLACE.tag]: 5,
};

/** Of all authors together, so that a team of hundreds says no more than two people. */
const WEIGHT_OF_AUTHORS = 5;

/**
 * What tells little: the language, pairs of Korean syllables, which are in all kinds of words, and
 * pairs of English words, which repeat the words. Korean counts by the terms of the glossary in it.
 */
const TELLS_LITTLE = /^(?:[:\uAC00-\uD7A3]|[^#@=]\S* )/;

/** What is said in Korean counts as the same said in English. */
export function* weigh({ postings }: TermIndex, concepts: Concepts): Generator<WeightedTerm> {
  const authors: Found[] = [];
  const others: [term: string, found: PostingsWriter][] = [];
  for (const [term, found] of postings) {
    if (term.startsWith(AUTHOR)) authors.push(foundBy(found));
    else if (!TELLS_LITTLE.test(term)) others.push([term, found]);
  }
  yield* weighAuthors(authors);
  for (const [first, ...more] of groupBy(others, ([term]) => concepts.inEnglish(term)).values()) {
    const found = foundBy(first[1]);
    yield weighTerm(
      more.length === 0 ? found : merged([found, ...more.map(([, each]) => foundBy(each))]),
    );
  }
}

/** Where a term stands. */
interface Found {
  /** Ascending. */
  readonly entries: readonly number[];
  /** In each of them. */
  readonly places: readonly Place[];
}

function foundBy(postings: PostingsWriter): Found {
  const [entries, places]: [number[], Place[]] = [[], []];
  postings.forEach((entry, place) => {
    entries.push(entry);
    places.push(place);
  });
  return { entries, places };
}

/** What has several names counts where it says most. */
function merged(names: readonly Found[]): Found {
  const most = new Map<number, Place>();
  for (const { entries, places } of names) {
    for (const [index, entry] of entries.entries()) {
      const place = places[index] ?? PLACE.abstract;
      if (place >= (most.get(entry) ?? PLACE.abstract)) most.set(entry, place);
    }
  }
  const sorted = [...most].sort(([a], [b]) => a - b);
  return { entries: sorted.map(([entry]) => entry), places: sorted.map(([, place]) => place) };
}

const weighTerm = ({ entries, places }: Found): WeightedTerm => ({
  entries,
  weights: places.map((place) => WEIGHTS[place]),
  areTags: places.map((place) => place === PLACE.tag),
});

function* weighAuthors(authors: readonly Found[]): Generator<WeightedTerm> {
  const counts: number[] = [];
  for (const entry of authors.flatMap(({ entries }) => entries)) {
    counts[entry] = (counts[entry] ?? 0) + 1;
  }
  for (const { entries } of authors) {
    const weights = entries.map((entry) => WEIGHT_OF_AUTHORS / Math.sqrt(counts[entry] ?? 1));
    yield { entries, weights, areTags: entries.map(() => false) };
  }
}
