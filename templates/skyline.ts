/** The outline of numbers as bars that stand side by side, as the path of a filled shape. */

/** How a skyline is measured: the height of its highest number, and how wide a bar is. */
interface Measure {
  readonly highest: number;
  readonly tall: number;
  readonly wide: number;
}

/**
 * Begins and ends on the ground, at `tall`. Heights are whole units; a number above zero is seen,
 * however small. Equal neighbours make one bar, for a page may have thousands of these.
 */
export function skyline(counts: readonly number[], { highest, tall, wide }: Measure): string {
  const heights = counts.map((count) =>
    count === 0 ? 0 : Math.max(1, Math.round((count / highest) * tall)),
  );
  let path = `M0 ${tall}`;
  let run = 0;
  for (const [index, height] of heights.entries()) {
    const rise = height - (heights[index - 1] ?? 0);
    if (rise !== 0) {
      path += across(run) + `v${-rise}`;
      run = 0;
    }
    run += wide;
  }
  const last = heights.at(-1) ?? 0;
  return last === 0 ? path : `${path}${across(run)}v${last}`;
}

const across = (run: number): string => (run === 0 ? '' : `h${run}`);
