/** All kinds of queries, with how well each should be answered. */
import { englishForKorean, koreanForEnglish } from './glossary.ts';
import { initialsOfCompounds, initialsOfNouns } from './initials.ts';
import { bareNouns, compoundsJoined, compoundsSpaced, nounsWithParticles } from './korean.ts';
import { inflections, latinWithParticles, latinWords, mixed } from './latin.ts';
import {
  arxivQueries,
  authorsFamilyFirst,
  authorsGivenFirst,
  familyNames,
  tagQueries,
  tagQueriesInYears,
} from './names.ts';
import { nonsense, nonsenseBesideWords } from './nonsense.ts';
import type { QueryClass } from './query-class.ts';
import { englishTypos, hangulOnQwerty, koreanTypos, latinOnHangul } from './slips.ts';
import { hadaVerbs, irregularVerbs } from './verbs.ts';

const WORDS = { recall: 0.99, precision: 0.98 };

export const CLASSES: readonly QueryClass[] = [
  { name: 'Korean noun', queries: bareNouns, target: WORDS },
  { name: 'noun + particle', queries: nounsWithParticles, target: WORDS },
  { name: 'compound, joined', queries: compoundsJoined, target: WORDS },
  { name: 'compound, spaced', queries: compoundsSpaced, target: WORDS },
  { name: 'Latin word', queries: latinWords, target: WORDS },
  { name: 'Latin + particle', queries: latinWithParticles, target: WORDS },
  { name: 'Latin and Korean', queries: mixed, target: { recall: 0.99, precision: 0.95 } },
  { name: 'arXiv id', queries: arxivQueries, target: WORDS },
  { name: '#tag', queries: tagQueries, target: WORDS },
  { name: '#tag and year', queries: tagQueriesInYears, target: WORDS },
  { name: 'author, given first', queries: authorsGivenFirst, target: WORDS },
  { name: 'author, family first', queries: authorsFamilyFirst, target: WORDS },
  { name: 'family name', queries: familyNames },
  { name: '…하다', queries: hadaVerbs, target: { recall: 0.98, precision: 0.9 } },
  { name: 'other verbs', queries: irregularVerbs, target: { recall: 0.93, precision: 0.9 } },
  { name: 'English inflection', queries: inflections, target: { recall: 0.98, precision: 0.95 } },
  { name: 'initials', queries: initialsOfNouns, target: { recall: 0.98, precision: 0.85 } },
  { name: 'initials of two nouns', queries: initialsOfCompounds },
  { name: 'ko finds en', queries: koreanForEnglish, target: { recall: 0.98, precision: 0.9 } },
  { name: 'en finds ko', queries: englishForKorean, target: { recall: 0.98, precision: 0.9 } },
  { name: 'Korean as qwerty', queries: hangulOnQwerty, target: { recall: 0.98 } },
  { name: 'Latin as Hangul', queries: latinOnHangul, target: { recall: 0.98 } },
  { name: 'Korean typo', queries: koreanTypos, target: { recall: 0.9 } },
  { name: 'English typo', queries: englishTypos, target: { recall: 0.8 } },
  { name: 'nonsense', queries: nonsense, target: { recall: 1 } },
  { name: 'nonsense and word', queries: nonsenseBesideWords, target: { recall: 1 } },
];
