import type { JSX } from 'preact';
import type { Month, Year } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { IsoDate } from '../../src/model.ts';
import { formatDate, type DateForm } from '../dates.ts';

interface TimeProps {
  readonly of: IsoDate | Month | Year;
  readonly form: DateForm;
}

export const Time = ({ of, form }: TimeProps): JSX.Element => (
  <time dateTime={of}>{formatDate(of, useSite().language, form)}</time>
);
