import type { JSX } from 'preact';
import { sumOf } from '../../src/archive/groups.ts';
import { skyline } from '../skyline.ts';

/** The picture is about so many units wide, whatever the number of bars. */
const WIDTH = 36;
const TALL = 9;
/** More are too thin to see, and too much for a page with thousands of pictures. */
const MOST_BARS = 24;
/** So that a tag used once does not look as if it were used much. */
const LEAST_HIGHEST = 4;

/**
 * The course of a number in the size of a word, to stand beside the number itself. Each has its own
 * measure. One period has no course.
 */
export function Trend({ counts }: { readonly counts: readonly number[] }): JSX.Element | null {
  if (counts.length < 2) return null;
  const bars = gather(counts, Math.ceil(counts.length / MOST_BARS));
  const wide = Math.floor(WIDTH / bars.length);
  const measure = { highest: Math.max(LEAST_HIGHEST, ...bars), tall: TALL, wide };
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${wide * bars.length} ${TALL}`}
      aria-hidden="true"
      data-counts={bars.join()}
    >
      <path d={skyline(bars, measure)} />
    </svg>
  );
}

/** Adds up neighbours. A bar of fewer periods is the oldest: at the end it would look like a fall. */
function gather(counts: readonly number[], each: number): number[] {
  const bars: number[] = [];
  for (let end = counts.length; end > 0; end -= each) {
    bars.unshift(sumOf(counts.slice(Math.max(0, end - each), end), (count) => count));
  }
  return bars;
}
