/** Which language a line is written in, told by the script that carries its grammar. */
import type { Language } from '../model.ts';

/** A `bare` line (an address, a number) is in no language, and so is code or a display formula. */
export type Script = Language | 'bare';

const ADDRESS = /https?:\/\/[^\s\p{Script=Hangul}]+/gu;
const HANGUL = /\p{Script=Hangul}/u;
const LETTER = /\p{L}/u;

/** Words that hold an English sentence together; a Korean one quotes English nouns, hardly these. */
const FUNCTION_WORDS = new Set(
  'a an and are as at be been but by can for from has have if in into is it its of on or than that the their then there these they this to was we were when which will with'.split(
    ' ',
  ),
);

/**
 * Korean sentences are full of Latin nouns and end in Hangul; English ones may quote a Korean word.
 * So a line with Hangul is Korean if it ends in Hangul, or if Hangul words at least balance the
 * English function words.
 */
export function scriptOf(text: string): Script {
  // Only fenced code and display formulas have several lines; their Latin letters are no English.
  if (text.includes('\n')) return 'bare';
  const prose = text.replace(ADDRESS, ' ');
  if (!LETTER.test(prose)) return 'bare';
  if (!HANGUL.test(prose)) return 'en';
  if (HANGUL.test(lastLetter(prose))) return 'ko';
  const words = prose.split(/\s+/);
  const hangul = words.filter((word) => HANGUL.test(word)).length;
  const english = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length;
  return hangul >= english ? 'ko' : 'en';
}

/** The last letter; a quotation mark behind it, for what is quoted tells nothing of the sentence. */
function lastLetter(text: string): string {
  const isPause = (char: string): boolean => /[\s\p{P}]/u.test(char) && !/["'”’」]/.test(char);
  let last = text.length - 1;
  while (isPause(text.charAt(last))) last -= 1;
  return text.charAt(last);
}

export const isProse = (text: string): boolean =>
  text.split(/\s+/).some((word) => FUNCTION_WORDS.has(word.toLowerCase()));
