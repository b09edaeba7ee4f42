import type { JSX } from 'preact';
import type { DayGroup } from '../../src/archive/archive.ts';
import type { DateForm } from '../dates.ts';
import { EntryList } from './entry-list.tsx';
import { Link } from './link.tsx';
import { Time } from './time.tsx';

interface DaySectionsProps {
  readonly days: readonly DayGroup[];
  readonly form: DateForm;
}

/** Entries under the dates on which they were read. */
export const DaySections = ({ days, form }: DaySectionsProps): JSX.Element => (
  <>
    {days.map(({ permalink, date, entries }) => (
      <section class="day-section">
        <h2>
          <Link to={permalink}>
            <Time of={date} form={form} />
          </Link>
        </h2>
        <EntryList entries={entries} />
      </section>
    ))}
  </>
);
