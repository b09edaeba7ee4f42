/** Topics with many entries, cut by year: each year has a page, where its entries stay. */
import type { DayGroup, TopicYearPage } from './archive.ts';
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

/** The years as pages, the newest first; none where all entries fit on one page. */
export function yearsOf<Topic extends Listed>(topic: Topic): TopicYearPage<Topic>[] {
  if (sizeOf(topic.days) <= MOST_ENTRIES) return [];
  const years = daysByYear(topic.days).map(([year, days]) => ({
    permalink: topicYearPermalink(topic.permalink, year),
    year,
    count: sizeOf(days),
    topic,
    days,
  }));
  return withSidesInTime(years, ({ permalink, year, count }) => ({ permalink, year, count }));
}

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
