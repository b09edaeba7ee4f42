/** What may be meant by a word that the notes do not have. */
import { convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';
import { areInitials, initialsOf, isSyllable } from './hangul.ts';
import { anyOf } from './hits.ts';
import { authorsStartingWith, wordsOfIndex, type Lookup } from './lookup.ts';
import { isOneEdit } from './one-edit.ts';
import { isJamo } from './query.ts';
import { readHangul, readKorean, readLatin, type Reading } from './readings.ts';
import type { Word } from './words.ts';

/** So many words may be meant by one that is not finished or has a slip in it. */
const MOST_COMPLETIONS = 12;
const MOST_CORRECTIONS = 3;
const SHORTEST_TO_COMPLETE = 2;
const SHORTEST_TO_CORRECT = 3;

const some = (reading: Reading): Reading | undefined =>
  reading.hits.size > 0 ? reading : undefined;

/** The words of the lexicon of which this is the beginning, the usual ones first. */
export async function readBegun(
  lookup: Lookup,
  { text, stem, isHangul }: Word,
): Promise<Reading | undefined> {
  if (isHangul || text.length < SHORTEST_TO_COMPLETE) return undefined;
  const words = await wordsOfIndex(lookup, text);
  const readings = await Promise.all(
    words.slice(0, MOST_COMPLETIONS).map(async (word) => await readLatin(lookup, word)),
  );
  const names = await authorsStartingWith(lookup, text);
  return some({
    word: { text, stem, isHangul },
    hits: anyOf([...readings.map(({ hits }) => hits), names.hits]),
    needles: [...readings.flatMap(({ needles }) => needles), ...names.needles],
  });
}

export const isInitials = (text: string): boolean => text.length > 1 && areInitials(text);

/** ㄱㅎㅎㅅ → 강화학습 */
export async function readInitials(lookup: Lookup, initials: string): Promise<Reading | undefined> {
  const words = await wordsOfIndex(lookup, initials);
  const nouns = words.filter((word) => word.length === initials.length).slice(0, MOST_COMPLETIONS);
  const readings = await Promise.all(nouns.map(async (noun) => await readKorean(lookup, noun)));
  return some({
    word: { text: initials, stem: initials, isHangul: true },
    hits: anyOf(readings.map(({ hits }) => hits)),
    needles: readings.flatMap(({ needles }) => needles),
  });
}

/** What the same keys type when the keyboard is set to the other language. */
export function otherLayouts(written: string): string[] {
  const hasHangul = Array.from(written).some((letter) => isSyllable(letter) || isJamo(letter));
  try {
    const swapped = hasHangul ? convertHangulToQwerty(written) : convertQwertyToHangul(written);
    return swapped === written ? [] : [swapped];
  } catch {
    // es-hangul throws at vowels that no syllable is made of, such as those that “how” types.
    return [];
  }
}

export async function readWithSlip(
  lookup: Lookup,
  { text, isHangul }: Word,
): Promise<Reading | undefined> {
  const spelled = isHangul ? disassemble(text) : text;
  if (spelled.length < SHORTEST_TO_CORRECT) return undefined;
  for (const [from, to] of placesOfSlips(text, isHangul)) {
    const words = await wordsOfIndex(lookup, from, to);
    const near = words.filter((word) => isOneEdit(isHangul ? disassemble(word) : word, spelled));
    const meant = near.slice(0, MOST_CORRECTIONS);
    const readings = await Promise.all(
      meant.map(async (word) =>
        isHangul ? await readHangul(lookup, word) : await readLatin(lookup, word),
      ),
    );
    const [first] = readings;
    if (first) {
      return some({
        word: first.word,
        hits: anyOf(readings.map(({ hits }) => hits)),
        needles: readings.flatMap(({ needles }) => needles),
      });
    }
  }
  return undefined;
}

/** Where the word that is meant may stand. Most slips are behind the first letter. */
function placesOfSlips(text: string, isHangul: boolean): [first: string, last?: string][] {
  const [first, second] = [text.charAt(0), text.charAt(1)];
  return isHangul ? [[initialsOf(first)], ['ㄱ', 'ㅎ']] : [[first], [second]];
}
