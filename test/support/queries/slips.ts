/** The keyboard set to the other language, and one slip of a finger. */
import { assemble, convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';
import { Dice, randomFrom } from '../random.ts';
import { rightForKo } from './glossary-names.ts';
import { latinWordsOf } from './latin.ts';
import { nounsOf } from './nouns.ts';
import type { Oracle } from './oracle.ts';
import { hashOf, sample, type Query } from './query-class.ts';

const MOST = 160;
const FEWEST_ENTRIES = 4;

const frequentNouns = (oracle: Oracle, shortest: number): string[] =>
  [...nounsOf(oracle)]
    .filter(([noun, entries]) => noun.length >= shortest && entries.size >= FEWEST_ENTRIES)
    .map(([noun]) => noun);

const frequentWords = (oracle: Oracle): string[] =>
  latinWordsOf(oracle, 4).filter((word) => oracle.word(word).size >= FEWEST_ENTRIES);

const forNoun = (oracle: Oracle, text: string, noun: string): Query => ({
  text,
  relevant: oracle.runsThat((run) => run.startsWith(noun)),
  alsoRight: rightForKo(oracle, noun),
});

const forWord = (oracle: Oracle, text: string, word: string): Query => ({
  text,
  relevant: oracle.word(word),
  alsoRight: new Set(),
});

export const hangulOnQwerty = (oracle: Oracle): Query[] =>
  sample(frequentNouns(oracle, 2), (noun) => `${noun}~`, MOST)
    .map((noun) => forNoun(oracle, convertHangulToQwerty(noun), noun))
    .filter(({ text }) => !oracle.words.has(text.toLowerCase()));

export const latinOnHangul = (oracle: Oracle): Query[] =>
  sample(frequentWords(oracle), (word) => `${word}~`, MOST).flatMap((word) => {
    const typed = onHangul(word);
    return typed === undefined ? [] : [forWord(oracle, typed, word)];
  });

function assembled(letters: string[]): string | undefined {
  try {
    return assemble(letters);
  } catch {
    return undefined;
  }
}

/** The library has no Hangul for some rows of vowels (`how`). */
function onHangul(word: string): string | undefined {
  try {
    return convertQwertyToHangul(word);
  } catch {
    return undefined;
  }
}

/** One letter changed, left out, doubled or changed over with the next, never the first. */
function slip(letters: readonly string[], others: string, dice: Dice): string[] {
  const at = dice.between(1, letters.length - 1);
  const [before, here, after] = [letters.slice(0, at), letters[at] ?? '', letters.slice(at + 1)];
  const [next = '', ...rest] = after;
  const kinds = [
    [...before, dice.oneOf(Array.from(others)), ...after],
    [...before, ...after],
    [...before, here, here, ...after],
    [...before, next, here, ...rest],
  ];
  return dice.oneOf(kinds);
}

/** The notes have fewer long nouns than English words. */
const SLIPS_A_NOUN = 3;
const JAMO = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅎㅏㅓㅗㅜㅡㅣㅐㅔ';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export const koreanTypos = (oracle: Oracle): Query[] =>
  sample(frequentNouns(oracle, 3), (noun) => `${noun}^`, MOST)
    .flatMap((noun) => {
      const dice = new Dice(randomFrom(hashOf(noun)));
      const slips = Array.from({ length: SLIPS_A_NOUN }, () =>
        assembled(slip(Array.from(disassemble(noun)), JAMO, dice)),
      );
      return [...new Set(slips)].map((typed) => ({ noun, typed: typed ?? noun }));
    })
    .filter(({ noun, typed }) => typed !== noun && oracle.korean(new RegExp(typed)).size === 0)
    .map(({ noun, typed }) => forNoun(oracle, typed, noun));

export const englishTypos = (oracle: Oracle): Query[] =>
  sample(frequentWords(oracle), (word) => `${word}^`, MOST)
    .map((word) => {
      const dice = new Dice(randomFrom(hashOf(word)));
      return { word, typed: slip(Array.from(word), LETTERS, dice).join('') };
    })
    .filter(({ word, typed }) => typed !== word && !oracle.words.has(typed))
    .map(({ word, typed }) => forWord(oracle, typed, word));
