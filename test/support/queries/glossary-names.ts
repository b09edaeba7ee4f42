/** Entries that have a term of the glossary, in one language or the other. */
import type { GlossaryTerm } from '../../../src/model.ts';
import { formsInNotes } from './inflections.ts';
import { folded, union, type Oracle } from './oracle.ts';

const wordsIn = (name: string): string[] => folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];

const BEGINS = '(?<![가-힣])';

const joined = (ko: string): string => ko.replaceAll(' ', '');

/** 강화 학습 → a pattern of 강화학습 and 강화 학습; any space of the term may be missing. */
const spaced = (ko: string): string => ko.replaceAll(' ', ' ?');

/** At the beginning of a word, written as the glossary has it or joined. */
export const koreanIn = (oracle: Oracle, ko: string): Set<number> =>
  oracle.korean(new RegExp(BEGINS + spaced(ko)));

/** Anywhere, with a space anywhere. */
const koreanSomewhereIn = (oracle: Oracle, ko: string): Set<number> =>
  oracle.korean(new RegExp(Array.from(joined(ko)).join(' ?')));

/** In the singular or the plural, as one phrase. */
export function englishIn(oracle: Oracle, name: string): Set<number> {
  const words = wordsIn(name);
  const last = words.at(-1) ?? '';
  const singular = words.slice(0, -1).map((word) => [word]);
  return oracle.phrase([...singular, [last, `${last}s`]], '[ -]');
}

/** In any form. */
const englishSomehowIn = (oracle: Oracle, name: string): Set<number> =>
  oracle.phrase(wordsIn(name).map((word) => formsInNotes(oracle, word)));

const everywhere = (oracle: Oracle, { ko, en }: GlossaryTerm): Set<number> =>
  oracle.once(`everywhere ${ko}`, () =>
    union(koreanSomewhereIn(oracle, ko), ...en.map((name) => englishSomehowIn(oracle, name))),
  );

/** Terms that a Korean phrase stands for: itself and those with an English name in common. */
function termsCalledKo(oracle: Oracle, ko: string): GlossaryTerm[] {
  const own = oracle.glossary.filter((term) => joined(term.ko) === joined(ko));
  const names = own.flatMap(({ en }) => en);
  return [...new Set([...own, ...names.flatMap((name) => termsCalledEn(oracle, name))])];
}

/** Terms of the glossary with the words of their English names. */
const englishNames = (oracle: Oracle) =>
  oracle.once('English names', () =>
    oracle.glossary.flatMap((term) => term.en.map((name) => ({ term, words: wordsIn(name) }))),
  );

/** Those that have the name in any form. */
function termsCalledEn(oracle: Oracle, name: string): GlossaryTerm[] {
  const forms = wordsIn(name).map((word) => new Set(formsInNotes(oracle, word)));
  const isMeant = (words: readonly string[]): boolean =>
    words.length === forms.length && words.every((word, at) => forms[at]?.has(word));
  return englishNames(oracle).flatMap(({ term, words }) => (isMeant(words) ? [term] : []));
}

/** Every entry that the glossary makes right for a Korean phrase, or an English one. */
export const rightForKo = (oracle: Oracle, ko: string): Set<number> =>
  union(...termsCalledKo(oracle, ko).map((term) => everywhere(oracle, term)));

export const rightForEn = (oracle: Oracle, name: string): Set<number> =>
  union(...termsCalledEn(oracle, name).map((term) => everywhere(oracle, term)));
