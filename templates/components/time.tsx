import type { JSX } from 'preact';
import type { Month, Year } from '../../src/archive/permalinks.ts';
import type { IsoDate } from '../../src/model.ts';
import { formatDate, type DateForm } from '../dates.ts';
import { Say } from './say.tsx';

interface TimeProps {
  readonly of: IsoDate | Month | Year;
  readonly form: DateForm;
}

/** A date as each language writes it. */
export const Time = ({ of, form }: TimeProps): JSX.Element => (
  <time datetime={of}>
    <Say>{(_, language) => formatDate(of, language, form)}</Say>
  </time>
);
