/** What to look for in the text of a note that was found, to show where it fits. */
import { wordsOf, type Word } from './words.ts';

/** A piece of Korean, wherever it stands; or English words in a row, each by its stem. */
export type Needle = { readonly ko: string } | { readonly stems: readonly string[] };

/** Offsets in a text, the end exclusive. */
export type Range = readonly [start: number, end: number];

/** Where the needles stand in a text, in order, none over another. */
export function rangesOf(text: string, needles: readonly Needle[]): Range[] {
  const words = wordsOf(text).filter(({ isHangul }) => !isHangul);
  const found = needles.flatMap((needle) =>
    'ko' in needle ? koreanRanges(text, needle.ko) : englishRanges(words, needle.stems),
  );
  return merged(found);
}

/** 강화학습 is in 강화 학습, too; but 이유 is not in 이 유사한. */
function koreanRanges(text: string, needle: string): Range[] {
  const pattern = Array.from(needle).join(needle.length > 2 ? ' ?' : '');
  return Array.from(text.matchAll(new RegExp(pattern, 'g')), ({ 0: match, index }) => [
    index,
    index + match.length,
  ]);
}

function englishRanges(words: readonly Word[], stems: readonly string[]): Range[] {
  return words.flatMap(({ start }, at): Range[] => {
    const all = stems.every((stem, index) => words[at + index]?.stem === stem);
    const last = words[at + stems.length - 1];
    return all && last ? [[start, last.end]] : [];
  });
}

function merged(ranges: readonly Range[]): Range[] {
  const kept: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = kept.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}
