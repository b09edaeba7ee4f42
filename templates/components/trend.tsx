import type { JSX } from 'preact';
import { skyline } from '../skyline.ts';

/** The picture is about so many units wide, whatever the number of periods. */
const WIDTH = 30;
const TALL = 9;
/** So that a tag used once does not look as if it were used much. */
const LEAST_HIGHEST = 4;

/**
 * The course of a number in the size of a word, to stand beside the number itself. Each has its own
 * measure. One period has no course.
 */
export function Trend({ counts }: { readonly counts: readonly number[] }): JSX.Element | null {
  if (counts.length < 2) return null;
  const wide = Math.max(1, Math.floor(WIDTH / counts.length));
  const measure = { highest: Math.max(LEAST_HIGHEST, ...counts), tall: TALL, wide };
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${wide * counts.length} ${TALL}`}
      aria-hidden="true"
      data-counts={counts.join()}
    >
      <path d={skyline(counts, measure)} />
    </svg>
  );
}
