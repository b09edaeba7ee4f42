/** A term in one language finds the notes that have it in the other alone. */
import { englishIn, koreanIn, rightForEn, rightForKo } from './glossary-names.ts';
import { except, union, type Oracle } from './oracle.ts';
import { finding, shuffled, type Query } from './query-class.ts';

const MOST = 160;

export const koreanForEnglish = (oracle: Oracle): Query[] =>
  finding(
    shuffled(oracle.glossary, ({ ko }) => ko),
    MOST,
    ({ ko, en }) => ({
      text: ko,
      relevant: except(union(...en.map((name) => englishIn(oracle, name))), koreanIn(oracle, ko)),
      alsoRight: rightForKo(oracle, ko),
    }),
  );

export function englishForKorean(oracle: Oracle): Query[] {
  const pairs = oracle.glossary.flatMap(({ ko, en }) => en.map((name) => ({ ko, name })));
  return finding(
    shuffled(pairs, ({ name }) => name),
    MOST,
    ({ ko, name }) => ({
      text: name,
      relevant: except(koreanIn(oracle, ko), englishIn(oracle, name)),
      alsoRight: rightForEn(oracle, name),
    }),
  );
}
