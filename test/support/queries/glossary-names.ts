/** Entries that have a term of the glossary, in one language or the other. */
import type { GlossaryTerm } from '../../../src/model.ts';
import { formsInNotes } from './inflections.ts';
import { folded, union, type Oracle } from './oracle.ts';

const wordsIn = (name: string): string[] =>
  folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const BEGINS = '(?<![가-힣])';

const joined = (ko: string): string => ko.replaceAll(' ', '');

/** 강화 학습 → a pattern of 강화학습 and 강화 학습; any space of the term may be missing. */
const spaced = (ko: string): string => ko.replaceAll(' ', ' ?');

/** At the beginning of a word, written as the glossary has it or joined. */
export const koreanIn = (oracle: Oracle, ko: string): Set<number> =>
  oracle.korean(new RegExp(BEGINS + spaced(ko)));

/** Anywhere, with a space anywhere. */
export const koreanSomewhereIn = (oracle: Oracle, ko: string): Set<number> =>
  oracle.korean(new RegExp(Array.from(joined(ko)).join(' ?')));

/** In the singular or the plural, as one phrase. */
export function englishIn(oracle: Oracle, name: string): Set<number> {
  const words = wordsIn(name);
  const last = words.at(-1) ?? '';
  const singular = words.slice(0, -1).map((word) => [word]);
  return oracle.phrase([...singular, [last, `${last}s`]], '[ -]');
}

/** In any form. */
export const englishSomehowIn = (oracle: Oracle, name: string): Set<number> =>
  oracle.phrase(wordsIn(name).map((word) => formsInNotes(oracle, word)));

const everywhere = (oracle: Oracle, { ko, en }: GlossaryTerm): Set<number> =>
  union(koreanSomewhereIn(oracle, ko), ...en.map((name) => englishSomehowIn(oracle, name)));

const sameEnglish = (a: string, b: string, oracle: Oracle): boolean => {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  return (
    one.length === other.length &&
    one.every((word, at) => formsInNotes(oracle, word).includes(other[at] ?? ''))
  );
};

/** Terms that a Korean phrase stands for: itself and those with an English name in common. */
export function termsCalledKo(oracle: Oracle, ko: string): GlossaryTerm[] {
  const own = oracle.glossary.filter((term) => joined(term.ko) === joined(ko));
  const names = own.flatMap(({ en }) => en);
  return [...new Set([...own, ...names.flatMap((name) => termsCalledEn(oracle, name))])];
}

export const termsCalledEn = (oracle: Oracle, name: string): GlossaryTerm[] =>
  oracle.glossary.filter(({ en }) => en.some((other) => sameEnglish(name, other, oracle)));

/** Every entry that the glossary makes right for a Korean phrase, or an English one. */
export const rightForKo = (oracle: Oracle, ko: string): Set<number> =>
  union(...termsCalledKo(oracle, ko).map((term) => everywhere(oracle, term)));

export const rightForEn = (oracle: Oracle, name: string): Set<number> =>
  union(...termsCalledEn(oracle, name).map((term) => everywhere(oracle, term)));
