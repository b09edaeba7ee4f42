import type { JSX } from 'preact';
import { skyline } from '../skyline.ts';

/** Fine enough for a picture of a hundred pixels. */
const TALL = 100;

interface WideTrendProps {
  readonly counts: readonly number[];
  /** The number that reaches the top: the same for pictures that are to be compared. */
  readonly highest: number;
  /** The id of what names the picture; without one it is hidden from screen readers. */
  readonly labelledBy?: string;
}

/** The course of a number, as wide and as high as the style sheet says. */
export const WideTrend = ({ counts, highest, labelledBy }: WideTrendProps): JSX.Element => (
  <svg
    class="wide-trend"
    viewBox={`0 0 ${counts.length} ${TALL}`}
    preserveAspectRatio="none"
    role={labelledBy === undefined ? undefined : 'img'}
    aria-labelledby={labelledBy}
    aria-hidden={labelledBy === undefined ? 'true' : undefined}
    data-counts={counts.join()}
  >
    <path d={skyline(counts, { highest, tall: TALL, wide: 1 })} />
  </svg>
);
