import type { JSX } from 'preact';
import { yearOf, type Month } from '../../src/archive/permalinks.ts';
import type { TimeScale } from '../../src/archive/time-scale.ts';
import type { Language } from '../../src/model.ts';
import { formatDate } from '../dates.ts';
import type { Words } from '../words.ts';
import { Say } from './say.tsx';

interface PeriodNameProps {
  readonly scale: TimeScale;
  /** The first month of the period. */
  readonly start: Month;
}

/** A month, a quarter, a year or several years. */
export const PeriodName = ({ scale: { months }, start }: PeriodNameProps): JSX.Element => (
  <Say>{(words, language) => nameOf(months, start, words, language)}</Say>
);

function nameOf(months: number, start: Month, words: Words, language: Language): string {
  const year = Number(yearOf(start));
  if (months === 1) return formatDate(start, language, 'month');
  if (months === 3) return words.quarter(year, Math.ceil(Number(start.slice(5)) / months));
  if (months === 12) return formatDate(yearOf(start), language, 'year');
  return words.yearsFromTo(year, year + months / 12 - 1);
}
