import type { JSX } from 'preact';
import type { HeatScale } from '../../src/archive/heat-scale.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { Say } from './say.tsx';

/** How many papers each colour of a calendar stands for. */
export const HeatLegend = (): JSX.Element => (
  <p class="heat-legend">
    <Say>{(words) => words.papersADay}</Say>
    {useSite().heatScale.map((_, index, scale) => (
      <span class={`heat-${index + 1}`}>{rangeOf(scale, index)}</span>
    ))}
  </p>
);

/** `1`, `2–3` or, for the highest level, `4+`. */
function rangeOf(scale: HeatScale, index: number): string {
  const [least = 0, above] = scale.slice(index);
  if (above === undefined) return `${least}+`;
  return above === least + 1 ? `${least}` : `${least}–${above - 1}`;
}
