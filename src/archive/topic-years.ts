/** Topics with many entries, cut by year: each year has a page, where its entries stay. */
import type {
  DayGroup,
  TagPairLink,
  TagPairPage,
  TopicLink,
  TopicPage,
  TopicYearPage,
} from './archive.ts';
import { groupBy, sumOf, withSidesInTime } from './groups.ts';
import { topicYearPermalink, yearOf, type Permalink, type Year } from './permalinks.ts';

/** A page with more entries than this takes long to load, and nobody reads to its end. */
const MOST_ENTRIES = 200;

interface Listed {
  readonly permalink: Permalink;
  /** From the newest to the oldest. */
  readonly days: readonly DayGroup[];
}

const sizeOf = (days: readonly DayGroup[]): number => sumOf(days, ({ entries }) => entries.length);

const daysByYear = (days: readonly DayGroup[]): [year: Year, days: DayGroup[]][] => [
  ...groupBy(days, ({ date }) => yearOf(date)),
];

/**
 * The years as pages, the newest first; none where all entries fit on one page.
 *
 * @param topic what the pages know of their topic
 */
export function yearsOf<Link>({ permalink, days }: Listed, topic: Link): TopicYearPage<Link>[] {
  if (sizeOf(days) <= MOST_ENTRIES) return [];
  const years = daysByYear(days).map(([year, ofYear]) => ({
    permalink: topicYearPermalink(permalink, year),
    year,
    count: sizeOf(ofYear),
    topic,
    days: ofYear,
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
export function newestDays({ days }: Listed): DayGroup[] {
  const years = daysByYear(days).map(([, ofYear]) => ofYear);
  const fitting = years.slice(0, numberFitting(years.map(sizeOf))).flat();
  if (fitting.length > 0) return fitting;
  const newest = years[0] ?? [];
  return newest.slice(0, Math.max(1, numberFitting(newest.map(({ entries }) => entries.length))));
}

/** How many parts, from the first on, fit on a page. */
function numberFitting(sizes: readonly number[]): number {
  let room = MOST_ENTRIES;
  const end = sizes.findIndex((size) => (room -= size) < 0);
  return end === -1 ? sizes.length : end;
}
