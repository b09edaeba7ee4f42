import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import type { Month } from '../../src/archive/permalinks.ts';
import type { IsoDate } from '../../src/model.ts';
import type { DateForm } from '../dates.ts';
import { Say, type InEach } from './say.tsx';
import { Time } from './time.tsx';

interface EntryDatesProps {
  readonly entry: EntryPage;
  /** Whether the page says already when the paper was read. */
  readonly ofDay: boolean;
}

/** When the paper was read, and when it appeared if its arXiv id tells. */
export function EntryDates({ entry, ofDay }: EntryDatesProps): JSX.Element | null {
  const { date, paperDate } = entry;
  if (ofDay && !paperDate) return null;
  return (
    <p class="dates">
      {!ofDay && <Dated name={(words) => words.readOn} of={date} form="date" />}
      {!ofDay && paperDate && ' · '}
      {paperDate && <Dated name={(words) => words.appearedIn} of={paperDate} form="month" />}
    </p>
  );
}

interface DatedProps {
  readonly name: InEach<string>;
  readonly of: IsoDate | Month;
  readonly form: DateForm;
}

const Dated = ({ name, of, form }: DatedProps): JSX.Element => (
  <>
    <Say>{name}</Say> <Time of={of} form={form} />
  </>
);
