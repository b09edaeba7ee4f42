/** Text → words in one script each: `MoE의 학습` is moe, 의, 학습. Both ends of the search use it. */
import { isSyllable } from './hangul.ts';
import { withoutInflection } from './inflection.ts';

export interface Word {
  /** Lower case; Latin letters without their accents. */
  readonly text: string;
  /** What the forms of an English word have in common; of a Korean word, the word itself. */
  readonly stem: string;
  readonly isHangul: boolean;
  /** Offsets in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

const RUN =
  /[\uAC00-\uD7A3]+|[\u3131-\u318E]+|(?:(?![\uAC00-\uD7A3\u3131-\u318E])[\p{L}\p{N}\p{M}])+/gu;

const ASCII = /^[\x20-\x7e]*$/;

const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

/** @param text in NFC */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const isHangul = isSyllable(run);
    const word = isHangul ? run : fold(run);
    const stem = isHangul ? run : stemOf(word);
    words.push({ text: word, stem, isHangul, start: index, end: index + run.length });
  }
  return words;
}

const stems = new Map<string, string>();
/** Each word is asked for many times over; a collection of notes has some ten thousand different ones. */
const MOST_STEMS = 100_000;

/** What the forms of an English word have in common. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem !== undefined) return stem;
  stem = withoutInflection(word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** In nearly every abstract: to look for them finds nothing in particular. */
const STOP_WORDS = new Set(
  'a an and are as at be by for from in into is it its of on or that the their these this to we which with'.split(
    ' ',
  ),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
