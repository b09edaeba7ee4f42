/** Tags as pages that know what each is used together with, and a page for two tags that often are. */
import type { CoTag, ListedEntry, TagPage, TagPairPage, TopicPage } from './archive.ts';
import { rankCoTags, type WeightedCoTag } from './co-tags.ts';
import { tagPairPermalink, type Permalink } from './permalinks.ts';
import { gatherPairs, type TagPair } from './tag-pairs.ts';
import type { Topics } from './topics.ts';

/** More would be a second index of tags. */
const MOST_CO_TAGS = 12;

/**
 * From so many entries on, two tags have a page: about one page for every 20 to 30 entries of a large
 * archive. The number does not grow with it, so that a page that is there stays there.
 */
const ENOUGH_FOR_A_PAIR = 10;

interface TagPages {
  /** In the order given. */
  readonly tags: readonly TagPage[];
  readonly pairs: readonly TagPairPage[];
}

/** @param entries the newest day first */
export function buildTagPages(
  entries: readonly ListedEntry[],
  pages: readonly TopicPage[],
  topics: Topics,
): TagPages {
  const pairs = gatherPairs(entries);
  const partners = rankCoTags(entries, pairs, pageOf);
  const definitions = new Map(
    [...topics.byKey.values()].map(({ link, definition }) => [link.permalink, definition]),
  );
  const tags = pages.map((page) => {
    const ranked = partners.get(page.permalink) ?? [];
    const telling = ranked.filter(({ weight }) => weight > 0).slice(0, MOST_CO_TAGS);
    const others = ranked.filter((other) => other.pair !== undefined && !telling.includes(other));
    return {
      ...page,
      description: definitions.get(page.permalink)?.description,
      coTags: telling.map(toCoTag),
      otherPairs: others.map(toCoTag),
    };
  });
  return { tags, pairs: pairs.flatMap(pairPage) };
}

/** The weight changes with every entry of the archive, and no page shows it. */
const toCoTag = ({ tag, count, pair }: WeightedCoTag): CoTag => ({ tag, count, pair });

const pageOf = ({ tags: [a, b], entries }: TagPair): Permalink | undefined =>
  entries.length < ENOUGH_FOR_A_PAIR ? undefined : tagPairPermalink(a.permalink, b.permalink);

function pairPage(pair: TagPair): TagPairPage[] {
  const permalink = pageOf(pair);
  if (permalink === undefined) return [];
  const { tags, entries } = pair;
  return [{ permalink, tags, entries, count: entries.length }];
}
