/** Which tags go together with a tag more often than chance would have it. */
import type { CoTag, ListedEntry, TopicLink } from './archive.ts';
import { groupBy } from './groups.ts';
import type { Permalink } from './permalinks.ts';
import type { TagPair } from './tag-pairs.ts';

/** What is met once may be chance. */
const LEAST_TOGETHER = 2;

export interface WeightedCoTag extends CoTag {
  /** 0 where the two meet as often as chance would have it, below where they avoid each other. */
  readonly weight: number;
}

/**
 * The partners of each tag, by its address, those that say most about it first. A tag that is on
 * everything says nothing, however many entries it shares.
 *
 * @param pageOf the address of a pair that has a page
 */
export function rankCoTags(
  entries: readonly ListedEntry[],
  pairs: readonly TagPair[],
  pageOf: (pair: TagPair) => Permalink | undefined,
): ReadonlyMap<Permalink, readonly WeightedCoTag[]> {
  const tagged = entries.filter(({ tags }) => tags.length > 0).length;
  const uses = groupBy(
    entries.flatMap(({ tags }) => tags),
    (tag) => tag,
  );
  const numberOf = (tag: TopicLink): number => uses.get(tag)?.length ?? 0;
  const partners = new Map<Permalink, WeightedCoTag[]>();
  for (const pair of pairs) {
    const count = pair.entries.length;
    if (count < LEAST_TOGETHER) continue;
    const [a, b] = pair.tags;
    // What one of the two tells of the other, in bits, for every entry that has both.
    const weight = count * Math.log2((count * tagged) / (numberOf(a) * numberOf(b)));
    for (const [from, tag] of [pair.tags, [b, a]] as const) {
      const list = partners.get(from.permalink) ?? [];
      list.push({ tag, count, weight, pair: pageOf(pair) });
      partners.set(from.permalink, list);
    }
  }
  for (const list of partners.values()) list.sort(byWeight);
  return partners;
}

const byWeight = (a: WeightedCoTag, b: WeightedCoTag): number =>
  b.weight - a.weight || b.count - a.count || (a.tag.permalink < b.tag.permalink ? -1 : 1);
