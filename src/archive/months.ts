/** Months as numbers, to count with. */
import type { IsoDate } from '../model.ts';
import type { Month } from './permalinks.ts';

const MONTHS_A_YEAR = 12;

/** Months since January of the year 0. */
export const monthNumber = (date: IsoDate | Month): number =>
  Number(date.slice(0, 4)) * MONTHS_A_YEAR + Number(date.slice(5, 7)) - 1;

export function monthAt(number: number): Month {
  const year = String(Math.floor(number / MONTHS_A_YEAR)).padStart(4, '0');
  const month = String((number % MONTHS_A_YEAR) + 1).padStart(2, '0');
  return `${year}-${month}` as Month;
}
