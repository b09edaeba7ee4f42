/**
 * Korean as the index has it: each two syllables of a word with the one behind them, so that a
 * compound is told from words that only share its pieces.
 */

/** Between two syllables of different words: 강화<학 of 강화 학습. */
const SPACE = '<';

/** @param after the word behind a single space, or nothing */
export function syllableTerms(word: string, after: string): string[] {
  const next = after && SPACE + after.charAt(0);
  if (word.length === 1) return next ? [word, word + next] : [word];
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const three = word.slice(at, at + 3);
    return three.length < 3 ? three + next : three;
  });
}

/** What an entry has where it has two syllables of a text: one of the terms, or one that begins so. */
interface Wanted {
  readonly terms: readonly string[];
  readonly beginning: string | undefined;
}

/** The places of a text of two syllables or more. One of three may stand in it with spaces. */
export const placesOf = (text: string): Wanted[] =>
  Array.from({ length: text.length - 1 }, (_, at) => {
    const [before, next] = [text.slice(0, at + 1), text.charAt(at + 2)];
    const two = text.slice(at, at + 2);
    const across = text.length > 2 ? [before.slice(-2) + SPACE + text.charAt(at + 1)] : [];
    return next
      ? { terms: [two + next, two + SPACE + next, ...across], beginning: undefined }
      : { terms: across, beginning: two };
  });
