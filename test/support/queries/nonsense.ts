/** What no note has, and what looks like no word of any: nothing is to be found. */
import { disassemble } from 'es-hangul';
import { Dice, randomFrom } from '../random.ts';
import { latinWordsOf } from './latin.ts';
import { nounsOf } from './nouns.ts';
import type { Oracle } from './oracle.ts';
import { sample, type Query } from './query-class.ts';

const NUMBER = 120;
const NONE: ReadonlySet<number> = new Set();
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

function* lettersByChance(oracle: Oracle): Generator<string> {
  const dice = new Dice(randomFrom(11));
  const words = [...oracle.words.keys()];
  for (;;) {
    const text = Array.from({ length: dice.between(6, 10) }, () => dice.oneOf(LETTERS)).join('');
    if (!words.some((word) => isNear(word, text) || word.startsWith(text))) yield text;
  }
}

/** Syllables that the notes have, as they do not have them together. */
function* syllablesByChance(oracle: Oracle): Generator<string> {
  const dice = new Dice(randomFrom(13));
  const syllables = [...new Set([...oracle.runs.keys()].join(''))].sort();
  const nouns = [...nounsOf(oracle).keys(), ...oracle.glossary.map(({ ko }) => ko)].map(
    disassemble,
  );
  for (;;) {
    const text = Array.from({ length: dice.between(3, 5) }, () => dice.oneOf(syllables)).join('');
    const typed = disassemble(text);
    if (oracle.korean(new RegExp(Array.from(text).join(' ?'))).size > 0) continue;
    if (!nouns.some((noun) => isNear(noun, typed))) yield text;
  }
}

/** What two words that a slip or two tell apart have in common at both ends. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let [start, end] = [0, 0];
  while (start < a.length && a[start] === b[start]) start += 1;
  while (end < a.length && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start + end >= Math.max(a.length, b.length) - 2;
}

function take(texts: Iterator<string>, number: number): string[] {
  return Array.from({ length: number }, () => String(texts.next().value));
}

export const nonsense = (oracle: Oracle): Query[] =>
  [...take(lettersByChance(oracle), NUMBER), ...take(syllablesByChance(oracle), NUMBER)].map(
    (text) => ({ text, relevant: NONE, alsoRight: NONE }),
  );

export function nonsenseBesideWords(oracle: Oracle): Query[] {
  const words = [...nounsOf(oracle).keys(), ...latinWordsOf(oracle, 5)];
  const others = nonsense(oracle);
  return sample(words, (word) => `${word}?`, NUMBER).map((word, index) => ({
    text: `${word} ${others[index * 2]?.text ?? ''}`,
    relevant: NONE,
    alsoRight: NONE,
    wantsSuggestion: true,
  }));
}
