/** A term in one language finds the notes that have it in the other alone. */
import {
  englishIn,
  koreanIn,
  rightForEn,
  rightForKo,
} from './glossary-names.ts';
import { except, union, type Oracle } from './oracle.ts';
import { sample, type Query } from './query-class.ts';

const MOST = 200;

const finding = (queries: readonly Query[]): Query[] =>
  sample(
    queries.filter(({ relevant }) => relevant.size > 0),
    ({ text }) => text,
    MOST,
  );

export const koreanForEnglish = (oracle: Oracle): Query[] =>
  finding(
    oracle.glossary.map(({ ko, en }) => ({
      text: ko,
      relevant: except(union(...en.map((name) => englishIn(oracle, name))), koreanIn(oracle, ko)),
      alsoRight: rightForKo(oracle, ko),
    })),
  );

export const englishForKorean = (oracle: Oracle): Query[] =>
  finding(
    oracle.glossary.flatMap(({ ko, en }) =>
      en.map((name) => ({
        text: name,
        relevant: except(koreanIn(oracle, ko), englishIn(oracle, name)),
        alsoRight: rightForEn(oracle, name),
      })),
    ),
  );
