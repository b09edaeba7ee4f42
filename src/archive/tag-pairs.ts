/** Tags that stand together on entries. */
import type { ListedEntry, TopicLink } from './archive.ts';

export interface TagPair {
  /** In the order of their addresses. */
  readonly tags: readonly [TopicLink, TopicLink];
  /** At least one, in the order given. */
  readonly entries: readonly ListedEntry[];
}

/** More tags than this on one entry are a list of words, and would make thousands of pairs. */
const MOST_TAGS = 60;

/** Every two tags that some entry has; in time that grows with the number of entries. */
export function gatherPairs(entries: Iterable<ListedEntry>): TagPair[] {
  const gathered = new Map<TopicLink, Map<TopicLink, ListedEntry[]>>();
  for (const entry of entries) {
    for (const [a, b] of pairsOf(entry.tags)) {
      const partners = gathered.get(a) ?? new Map<TopicLink, ListedEntry[]>();
      const shared = partners.get(b) ?? [];
      shared.push(entry);
      gathered.set(a, partners.set(b, shared));
    }
  }
  return [...gathered].flatMap(([a, partners]) =>
    [...partners].map(([b, shared]): TagPair => ({ tags: [a, b], entries: shared })),
  );
}

function pairsOf(tags: readonly TopicLink[]): TagPair['tags'][] {
  if (tags.length > MOST_TAGS) return [];
  const inOrder = tags.toSorted((a, b) => (a.permalink < b.permalink ? -1 : 1));
  return inOrder.flatMap((a, index) =>
    inOrder.slice(index + 1).map((b): TagPair['tags'] => [a, b]),
  );
}
