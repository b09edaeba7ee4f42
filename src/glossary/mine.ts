/** Pairs of terms that translate each other, out of what the notes say in both languages. */
import { valuesOf } from '../located.ts';
import type { IsoDate } from '../model.ts';
import { alignedIn, type Aligned, type DatedEntry } from './aligned.ts';
import { englishPhrasesOf } from './english.ts';
import { KoreanTerms } from './korean.ts';
import { surePairs, type TermPair } from './term-pairs.ts';
import { termsOf, type Term } from './terms.ts';

/**
 * Mines entries, in any order: the surest pairs first, each term in one pair at most.
 *
 * @param least how many pairs of sentences must have both terms
 */
export function mineTerms(entries: readonly DatedEntry[], least: number): TermPair[] {
  const korean = entries.flatMap(({ entry }) => valuesOf(entry.commentary.ko));
  const aligned = entries.flatMap(alignedIn).filter(isShort);
  const pairs = pairTerms(aligned, new KoreanTerms(korean), least);
  return surePairs(pairs.filter(({ together }) => together >= least));
}

/** In characters. In whole paragraphs any word is beside any other, and the pairs are their product. */
const LONGEST = 2000;

const isShort = ({ ko, en }: Aligned): boolean => ko.length + en.length <= LONGEST;

/** All that stand side by side. */
function pairTerms(aligned: readonly Aligned[], korean: KoreanTerms, least: number): TermPair[] {
  const inKo = termsOf(
    aligned.map(({ ko }) => korean.phrasesOf(ko)),
    least,
  );
  const inEn = termsOf(
    aligned.map(({ ko, en }) => englishPhrasesOf(en, ko)),
    least,
  );
  const pairs = new Map<Term, Map<Term, TermPair>>();
  for (const [index, { date }] of aligned.entries()) {
    for (const ko of inKo[index] ?? []) {
      const ofKo = pairs.get(ko) ?? new Map<Term, TermPair>();
      pairs.set(ko, ofKo);
      for (const en of inEn[index] ?? [])
        ofKo.set(en, oneMore(ofKo.get(en) ?? { ko, en, together: 0, date }, date));
    }
  }
  return [...pairs.values()].flatMap((ofKo) => [...ofKo.values()]);
}

const oneMore = (pair: TermPair, date: IsoDate): TermPair => ({
  ...pair,
  together: pair.together + 1,
  date: date < pair.date ? date : pair.date,
});
