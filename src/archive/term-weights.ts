/** The terms of an entry → how much each says of what the entry is about. */
import type { Concepts } from '../search/concepts.ts';
import { AUTHOR } from '../search/names.ts';
import { PLACE } from '../search/postings.ts';
import type { EntryTerms } from '../search/terms.ts';
import type { WeightedTerms } from './similarity.ts';

/** A tag says most. */
const WEIGHTS = {
  [PLACE.abstract]: 2,
  [PLACE.commentary]: 3,
  [PLACE.title]: 4,
  [PLACE.tag]: 5,
} as const;

/** Of all authors together, so that a team of hundreds says no more than two people. */
const WEIGHT_OF_AUTHORS = 5;

/**
 * What tells little: the language, pairs of Korean syllables, which are in all kinds of words, and
 * pairs of English words, which repeat the words. Korean counts by the terms of the glossary in it.
 */
const TELLS_LITTLE = /^(?:[:\uAC00-\uD7A3]|[^#@=]\S* )/;

/** What is said in Korean counts as the same said in English. */
export function weigh({ terms }: EntryTerms, concepts: Concepts): WeightedTerms {
  const weights = new Map<string, number>();
  const tags = new Set<string>();
  const authors: string[] = [];
  for (const [written, place] of terms) {
    if (written.startsWith(AUTHOR)) authors.push(written);
    else if (!TELLS_LITTLE.test(written)) {
      const term = concepts.inEnglish(written);
      weights.set(term, Math.max(weights.get(term) ?? 0, WEIGHTS[place]));
      if (place === PLACE.tag) tags.add(term);
    }
  }
  for (const author of authors) weights.set(author, WEIGHT_OF_AUTHORS / Math.sqrt(authors.length));
  return { terms: [...weights.keys()], weights: [...weights.values()], tags: [...tags] };
}
