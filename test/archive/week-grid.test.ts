import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Year } from '../../src/archive/permalinks.ts';
import {
  cellOf,
  isWithin,
  weekGrid,
  weeksUpTo,
  yearSpan,
  type Span,
} from '../../src/archive/week-grid.ts';
import type { IsoDate } from '../../src/model.ts';
import { isoDates } from './notes.ts';

const MS_A_DAY = 86_400_000;

/** Every date of a span, found by asking the calendar for one day after the other. */
function datesOf({ first, last }: Span): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += MS_A_DAY) {
    dates.push(new Date(time).toISOString().slice(0, 10) as IsoDate);
  }
  return dates;
}

describe('a year', () => {
  it.each([
    ['2024', '2023-12-31', 53],
    ['2023', '2023-01-01', 53],
    ['2022', '2021-12-26', 53],
    ['2000', '1999-12-26', 54],
    ['1969', '1968-12-29', 53],
    ['9999', '9998-12-27', 53],
  ])('%s begins in the week of %s and takes %i columns', (year, from, weeks) => {
    expect(weekGrid(yearSpan(year as Year))).toMatchObject({ from, weeks });
  });

  it.each([
    ['2024', '2024-02-29', { week: 8, weekday: 4 }],
    ['2024', '2024-01-01', { week: 0, weekday: 1 }],
    ['2022', '2022-01-01', { week: 0, weekday: 6 }],
    ['2022', '2022-01-02', { week: 1, weekday: 0 }],
    ['2000', '2000-12-31', { week: 53, weekday: 0 }],
  ])('%s has its %s at %j', (year, date, cell) => {
    expect(cellOf(weekGrid(yearSpan(year as Year)).from, date as IsoDate)).toEqual(cell);
  });

  it('names each month above the column of its first day', () => {
    const { from, months } = weekGrid(yearSpan('2024' as Year));
    expect(months.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`),
    );
    for (const { month, week } of months) {
      expect(cellOf(from, `${month}-01` as IsoDate).week).toBe(week);
    }
  });
});

describe('the weeks up to a date', () => {
  it.each([
    ['2025-06-30', 53, '2024-06-30'],
    ['2025-06-28', 53, '2024-06-23'],
    ['2024-02-29', 1, '2024-02-25'],
    ['0100-01-01', 2, '0099-12-20'],
  ])('%s, %i of them, begin on %s', (last, weeks, first) => {
    const span = weeksUpTo(last as IsoDate, weeks);
    expect(span).toEqual({ first, last });
    expect(weekGrid(span)).toMatchObject({ from: first, weeks });
  });

  it('name the first month where the span begins', () => {
    const { months } = weekGrid(weeksUpTo('2025-06-28' as IsoDate, 53));
    expect(months[0]).toEqual({ month: '2024-06', week: 0 });
    expect(months.length).toBe(13);
  });
});

it('gives every day of any span one place, and lines where the days are', () => {
  fc.assert(
    fc.property(isoDates, fc.integer({ min: 1, max: 60 }), (last, weeks) => {
      const span = weeksUpTo(last, weeks);
      const grid = weekGrid(span);
      const dates = datesOf(span);
      expect(new Date(grid.from).getUTCDay()).toBe(0);
      for (const date of dates) {
        const { week, weekday } = cellOf(grid.from, date);
        expect(new Date(date).getUTCDay()).toBe(weekday);
        expect(Date.parse(date) - Date.parse(grid.from)).toBe((week * 7 + weekday) * MS_A_DAY);
        expect(isWithin(span, date)).toBe(true);
        expect(grid.rows[weekday]?.first).toBeLessThanOrEqual(week);
        expect(grid.rows[weekday]?.last).toBeGreaterThanOrEqual(week);
      }
      const places = grid.rows.map((row) => row.last - row.first + 1);
      expect(places.reduce((sum, length) => sum + length)).toBe(dates.length);
    }),
  );
});
