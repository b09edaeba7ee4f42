/** Topics with many entries, cut by year: each year has a page, where its entries stay. */
import type {
  ListedEntry,
  TagPairLink,
  TagPairPage,
  TopicLink,
  TopicPage,
  TopicYearPage,
} from './archive.ts';
import { groupBy, withSidesInTime, type Group } from './groups.ts';
import { topicYearPermalink, yearOf, type Permalink, type Year } from './permalinks.ts';

/** A page with more entries than this takes long to load, and nobody reads to its end. */
const MOST_ENTRIES = 200;

interface Listed {
  readonly permalink: Permalink;
  /** The newest day first. */
  readonly entries: readonly ListedEntry[];
}

const byYear = (entries: readonly ListedEntry[]): Map<Year, Group<ListedEntry>> =>
  groupBy(entries, ({ date }) => yearOf(date));

/**
 * The years as pages, the newest first; none where all entries fit on one page.
 *
 * @param topic what the pages know of their topic
 */
export function yearsOf<Link>({ permalink, entries }: Listed, topic: Link): TopicYearPage<Link>[] {
  if (entries.length <= MOST_ENTRIES) return [];
  const years = [...byYear(entries)].map(([year, ofYear]) => ({
    permalink: topicYearPermalink(permalink, year),
    year,
    count: ofYear.length,
    topic,
    entries: ofYear,
  }));
  return withSidesInTime(years, ({ permalink, year, count }) => ({ permalink, year, count }));
}

/** The years of a tag or an author. */
export function topicYears(page: TopicPage): TopicYearPage<TopicLink>[] {
  const { permalink, name, labels } = page;
  return yearsOf(page, { permalink, name, ...(labels && { labels }) });
}

export const pairYears = (page: TagPairPage): TopicYearPage<TagPairLink>[] =>
  yearsOf(page, { permalink: page.permalink, tags: page.tags });

/** What the page of the topic itself shows: the newest years that fit on it, or what fits of one. */
export function newestEntries({ entries }: Listed): ListedEntry[] {
  const years = [...byYear(entries).values()];
  const fitting = years.slice(0, numberFitting(years)).flat();
  if (fitting.length > 0) return fitting;
  const days = [...groupBy(years[0] ?? [], ({ date }) => date).values()];
  return days.slice(0, Math.max(1, numberFitting(days))).flat();
}

/** How many parts, from the first on, fit on a page. */
function numberFitting(parts: readonly Group<ListedEntry>[]): number {
  let room = MOST_ENTRIES;
  const end = parts.findIndex(({ length }) => (room -= length) < 0);
  return end === -1 ? parts.length : end;
}
