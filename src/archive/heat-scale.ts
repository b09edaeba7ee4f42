/** How much is much: the numbers of papers a day in four levels, by what is usual in the archive. */
import type { DayGroup } from './archive.ts';

/** The smallest number of each level, from the lowest level, which begins at 1, to the highest. */
export type HeatScale = readonly number[];

const LEVELS = 4;

/** The levels end at the quartiles of the days; each holds one number at least. */
export function heatScale(days: readonly Pick<DayGroup, 'entries'>[]): HeatScale {
  const counts = days.map(({ entries }) => entries.length).sort((a, b) => a - b);
  const scale = [1];
  for (let level = 1; level < LEVELS; level++) {
    const quartile = counts[Math.ceil((counts.length * level) / LEVELS) - 1] ?? 0;
    scale.push(1 + Math.max(quartile, scale.at(-1) ?? 0));
  }
  return scale;
}

/** From 1 to 4; 0 for a day without papers. */
export const heatOf = (scale: HeatScale, count: number): number =>
  scale.filter((least) => least <= count).length;
