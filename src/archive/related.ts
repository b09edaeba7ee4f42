/** Entries that share tags: the rarer a tag that two of them have, the nearer they are. */
import type { TopicLink } from './archive.ts';
import { groupBy } from './groups.ts';

interface Tagged {
  readonly tags: readonly TopicLink[];
}

/** At most this many are shown. */
const MOST = 4;

/** A tag looks no further than this many of its entries back and forth, so that it costs little. */
const REACH = 24;

/**
 * @param entries from the oldest to the newest
 * @returns for each of them the indices of its related ones, the nearest first
 */
export function relatedByTags(entries: readonly Tagged[]): number[][] {
  const nearness = entries.map(() => new Map<number, number>());
  for (const uses of usesOfTags(entries).values()) {
    const weight = Math.log(entries.length / uses.length);
    for (const [place, entry] of uses.entries()) {
      for (const other of uses.slice(place + 1, place + 1 + REACH)) {
        add(nearness[entry], other, weight);
        add(nearness[other], entry, weight);
      }
    }
  }
  return nearness.map(nearest);
}

function usesOfTags(entries: readonly Tagged[]): Map<TopicLink, number[]> {
  const uses = entries.flatMap(({ tags }, index) => tags.map((tag) => ({ tag, index })));
  const groups = groupBy(uses, ({ tag }) => tag);
  return new Map([...groups].map(([tag, group]) => [tag, group.map(({ index }) => index)]));
}

function add(sums: Map<number, number> | undefined, key: number, weight: number): void {
  sums?.set(key, (sums.get(key) ?? 0) + weight);
}

/** Of two that are as near, the one that was read closer in time. */
function nearest(sums: ReadonlyMap<number, number>, from: number): number[] {
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort(([a, sumA], [b, sumB]) => sumB - sumA || Math.abs(a - from) - Math.abs(b - from) || a - b)
    .slice(0, MOST)
    .map(([index]) => index);
}
