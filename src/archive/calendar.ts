/** Entries by day, month and year, the newest first. */
import type { IsoDate } from '../model.ts';
import type {
  DayGroup,
  DayLink,
  DayPage,
  EntryPage,
  ListedEntry,
  MonthPage,
  Sides,
  YearPage,
} from './archive.ts';
import { groupBy, sumOf, withSides, withSidesInTime, type Group } from './groups.ts';
import { dayPermalink, monthOf, monthPermalink, yearOf, yearPermalink } from './permalinks.ts';

/** Keeps the order of the entries. */
export const groupByDay = <Entry extends ListedEntry>(
  entries: readonly Entry[],
): (DayGroup<Entry> & { readonly entries: Group<Entry> })[] =>
  [...groupBy(entries, (entry) => entry.date)].map(([date, group]) => ({
    permalink: dayPermalink(date),
    date,
    entries: group,
  }));

/** @param dates from the oldest to the newest, each as often as it has entries */
export function sidesOfDays(dates: Iterable<IsoDate>): ReadonlyMap<IsoDate, Sides<DayLink>> {
  const links = [...new Set(dates)].map((date) => ({ permalink: dayPermalink(date), date }));
  return new Map(withSides(links, (link) => link).map(({ date, sides }) => [date, sides]));
}

/** @param entries the newest day first */
export const buildDays = (entries: readonly EntryPage[]): DayPage[] =>
  groupByDay(entries).map((day) => ({ ...day, sides: day.entries[0].sidesOfDay }));

export function buildMonths(days: readonly DayPage[]): MonthPage[] {
  const months = [...groupBy(days, (day) => monthOf(day.date))].map(([month, group]) => ({
    permalink: monthPermalink(month),
    month,
    days: group,
    count: sumOf(group, (day) => day.entries.length),
  }));
  return withSidesInTime(months, ({ permalink, month }) => ({ permalink, month }));
}

export function buildYears(months: readonly MonthPage[]): YearPage[] {
  const years = [...groupBy(months, (month) => yearOf(month.month))].map(([year, group]) => ({
    permalink: yearPermalink(year),
    year,
    months: group,
    count: sumOf(group, (month) => month.count),
  }));
  return withSidesInTime(years, ({ permalink, year }) => ({ permalink, year }));
}
