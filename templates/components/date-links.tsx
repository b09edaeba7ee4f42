/** Links to the pages above a date, for breadcrumbs. */
import type { JSX } from 'preact';
import {
  dayPermalink,
  monthOf,
  monthPermalink,
  yearOf,
  yearPermalink,
  type Month,
} from '../../src/archive/permalinks.ts';
import type { IsoDate } from '../../src/model.ts';
import { Link } from './link.tsx';
import { Time } from './time.tsx';

export const YearOf = ({ date }: { readonly date: IsoDate | Month }): JSX.Element => (
  <Link to={yearPermalink(yearOf(date))}>
    <Time of={yearOf(date)} form="year" />
  </Link>
);

export const MonthOf = ({ date }: { readonly date: IsoDate }): JSX.Element => (
  <Link to={monthPermalink(monthOf(date))}>
    <Time of={monthOf(date)} form="monthOfYear" />
  </Link>
);

export const DayOf = ({ date }: { readonly date: IsoDate }): JSX.Element => (
  <Link to={dayPermalink(date)}>
    <Time of={date} form="day" />
  </Link>
);
