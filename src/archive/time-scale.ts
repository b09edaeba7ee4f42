/** Time cut into periods of one length, so that numbers can be compared along it. */
import type { IsoDate } from '../model.ts';
import type { DayGroup, ListedEntry } from './archive.ts';
import { monthAt, monthNumber } from './months.ts';
import type { Month } from './permalinks.ts';
import type { Span } from './week-grid.ts';

export interface TimeScale {
  /** The length of a period: 1 is a month, 3 a quarter, 12 a year; longer ones are whole years. */
  readonly months: number;
  /** The first month of each period, from the oldest to the newest without a gap. */
  readonly starts: readonly Month[];
}

/** Lengths of periods, and how many months of time each may be used for: 49 periods at most. */
const LENGTHS = [
  { months: 1, longest: 24 },
  { months: 3, longest: 10 * 12 },
  { months: 12, longest: 48 * 12 },
  { months: 10 * 12, longest: 480 * 12 },
  { months: 100 * 12, longest: 4800 * 12 },
];
const MILLENNIUM = 1000 * 12;

/** The periods that a span touches; long spans have longer periods. */
export function timeScale({ first, last }: Span): TimeScale {
  const length = monthNumber(last) - monthNumber(first) + 1;
  const months = LENGTHS.find(({ longest }) => length <= longest)?.months ?? MILLENNIUM;
  const starts: Month[] = [];
  const begin = monthNumber(first) - (monthNumber(first) % months);
  for (let start = begin; start <= monthNumber(last); start += months) starts.push(monthAt(start));
  return { months, starts };
}

/** @param days from the newest to the oldest; none give a scale without periods */
export function timeScaleOf(days: readonly Pick<DayGroup, 'date'>[]): TimeScale {
  const [newest, oldest] = [days[0], days.at(-1)];
  if (!newest || !oldest) return { months: 1, starts: [] };
  return timeScale({ first: oldest.date, last: newest.date });
}

/** The index of the period of a date that the scale covers. */
export function periodOf({ months, starts: [first] }: TimeScale, date: IsoDate): number {
  if (first === undefined) throw new Error('A scale without periods covers no date');
  return Math.floor((monthNumber(date) - monthNumber(first)) / months);
}

/**
 * The number of entries in each period.
 *
 * @param entries in any order, all covered by the scale
 */
export function countsOver(
  scale: TimeScale,
  entries: readonly Pick<ListedEntry, 'date'>[],
): number[] {
  const counts = scale.starts.map(() => 0);
  for (const { date } of entries) {
    const period = periodOf(scale, date);
    counts[period] = (counts[period] ?? 0) + 1;
  }
  return counts;
}
