/** Dates as a calendar lays them out: a column for each week, with Sunday on top. */
import type { IsoDate } from '../model.ts';
import { monthAt, monthNumber } from './months.ts';
import { monthOf, type Month, type Year } from './permalinks.ts';

/** From one date to another, both included. */
export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** A date's place: the column of its week, and its row from Sunday, 0, to Saturday, 6. */
interface Cell {
  readonly week: number;
  readonly weekday: number;
}

export interface WeekGrid {
  /** The Sunday that the first column begins with, in the span or before it. */
  readonly from: IsoDate;
  /** The number of columns. */
  readonly weeks: number;
  /** The columns in which each month begins or, for the first one, the span. */
  readonly months: readonly { readonly month: Month; readonly week: number }[];
  /** Of each weekday, Sunday first, the first and the last column that the span reaches. */
  readonly rows: readonly { readonly first: number; readonly last: number }[];
}

const MS_A_DAY = 86_400_000;
const WEEK = 7;
/** The day from which time is counted was a Thursday. */
const EPOCH_WEEKDAY = 4;

const dayNumber = (date: IsoDate): number => Date.parse(date) / MS_A_DAY;
const dateOf = (day: number): IsoDate =>
  new Date(day * MS_A_DAY).toISOString().slice(0, 10) as IsoDate;
const sundayOf = (day: number): number => day - ((((day + EPOCH_WEEKDAY) % WEEK) + WEEK) % WEEK);

export const yearSpan = (year: Year): Span => ({
  first: `${year}-01-01` as IsoDate,
  last: `${year}-12-31` as IsoDate,
});

/** So many weeks from Sunday on, the last of which is cut off after a date. */
export const weeksUpTo = (last: IsoDate, weeks: number): Span => ({
  first: dateOf(sundayOf(dayNumber(last)) - (weeks - 1) * WEEK),
  last,
});

export const isWithin = ({ first, last }: Span, date: IsoDate): boolean =>
  first <= date && date <= last;

export function weekGrid(span: Span): WeekGrid {
  const from = dateOf(sundayOf(dayNumber(span.first)));
  const start = cellOf(from, span.first);
  const end = cellOf(from, span.last);
  return {
    from,
    weeks: end.week + 1,
    months: monthStarts(span).map((date) => ({
      month: monthOf(date),
      week: cellOf(from, date).week,
    })),
    rows: Array.from({ length: WEEK }, (_, weekday) => ({
      first: weekday < start.weekday ? 1 : 0,
      last: weekday > end.weekday ? end.week - 1 : end.week,
    })),
  };
}

/** @param from the Sunday of the first column */
export function cellOf(from: IsoDate, date: IsoDate): Cell {
  const days = dayNumber(date) - dayNumber(from);
  return { week: Math.floor(days / WEEK), weekday: days % WEEK };
}

/** The first day of each month as far as it is in the span. */
function monthStarts({ first, last }: Span): IsoDate[] {
  const starts = [first];
  for (let month = monthNumber(first) + 1; month <= monthNumber(last); month++) {
    starts.push(`${monthAt(month)}-01` as IsoDate);
  }
  return starts;
}
