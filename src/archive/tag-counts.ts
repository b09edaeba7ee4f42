/** How often each tag was used in each period of some days. */
import type { DayGroup, TopicLink } from './archive.ts';
import { sumOf } from './groups.ts';
import { periodOf, type TimeScale } from './time-scale.ts';

export interface TagCounts {
  readonly tag: TopicLink;
  /** The sum of the counts. */
  readonly count: number;
  /** One for each period of the scale. */
  readonly counts: readonly number[];
}

/**
 * All tags of the days, the most used first; of two used equally often, by address.
 *
 * @param days in any order, all covered by the scale
 */
export function countsByTag(scale: TimeScale, days: readonly DayGroup[]): TagCounts[] {
  const tags = new Map<TopicLink, number[]>();
  for (const { date, entries } of days) {
    const period = periodOf(scale, date);
    for (const tag of entries.flatMap((entry) => entry.tags)) {
      const counts = tags.get(tag) ?? scale.starts.map(() => 0);
      counts[period] = (counts[period] ?? 0) + 1;
      tags.set(tag, counts);
    }
  }
  return [...tags]
    .map(([tag, counts]) => ({ tag, counts, count: sumOf(counts, (number) => number) }))
    .sort((a, b) => b.count - a.count || (a.tag.permalink < b.tag.permalink ? -1 : 1));
}
