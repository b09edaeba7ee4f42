/** Entries by day, month and year, the newest first. */
import type { DayGroup, DayPage, EntryPage, MonthPage, YearPage } from './archive.ts';
import { groupBy, sumOf, withSidesInTime } from './groups.ts';
import { dayPermalink, monthOf, monthPermalink, yearOf, yearPermalink } from './permalinks.ts';

/** Keeps the order of the entries. */
export const groupByDay = (entries: readonly EntryPage[]): DayGroup[] =>
  [...groupBy(entries, (entry) => entry.date)].map(([date, group]) => ({
    permalink: dayPermalink(date),
    date,
    entries: group,
  }));

/** @param entries the newest day first */
export const buildDays = (entries: readonly EntryPage[]): DayPage[] =>
  withSidesInTime(groupByDay(entries), ({ permalink, date }) => ({ permalink, date }));

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
