/** Text → words in one script each: `MoE의 학습` is moe, 의, 학습. Both ends of the search use it. */
import { stem } from 'porter2';
import { isSyllable } from './hangul.ts';

export interface Word {
  /** Lower case; Latin letters without their accents. */
  readonly text: string;
  readonly isHangul: boolean;
  /** Offsets in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

const RUN =
  /[\uAC00-\uD7A3]+|[\u3131-\u318E]+|(?:(?![\uAC00-\uD7A3\u3131-\u318E])[\p{L}\p{N}\p{M}])+/gu;

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

/** @param text in NFC */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => {
    const isHangul = isSyllable(run);
    return { text: isHangul ? run : fold(run), isHangul, start: index, end: index + run.length };
  });
}

const stems = new Map<string, string>();
/** Each word is asked for many times over; a collection of notes has some ten thousand different ones. */
const MOST_STEMS = 100_000;

/** What the forms of an English word have in common: `routing`, `routed` → `rout`. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z]+$/.test(word) ? stem(word) : word;
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, found);
  return found;
}

/** In nearly every abstract: to look for them finds nothing in particular. */
const STOP_WORDS = new Set(
  'a an and are as at be by for from in into is it its of on or that the their these this to we which with'.split(
    ' ',
  ),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
