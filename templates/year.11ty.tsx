/** A year: the days of each of its months. */
import type { JSX } from 'preact';
import type { MonthPage, YearPage } from '../src/archive/archive.ts';
import { sumOf } from '../src/archive/groups.ts';
import { Count } from './components/count.tsx';
import { Link } from './components/link.tsx';
import { Neighbours } from './components/neighbours.tsx';
import { Page } from './components/page.tsx';
import { Summary } from './components/summary.tsx';
import { Time } from './components/time.tsx';
import { formatDate } from './dates.ts';
import { forEach, show } from './paginate.ts';

export const data = forEach('years');
export default show('years', Year);

function Year({
  page: { permalink, year, months, count, sides },
}: {
  page: YearPage;
}): JSX.Element {
  return (
    <Page permalink={permalink} title={(_, language) => formatDate(year, language, 'year')}>
      <h1>
        <Time of={year} form="year" />
      </h1>
      <Summary papers={count} days={sumOf(months, (month) => month.days.length)} />
      {months.toReversed().map((month) => (
        <MonthSection month={month} />
      ))}
      <Neighbours sides={sides} label={({ year }) => <Time of={year} form="year" />} />
    </Page>
  );
}

const MonthSection = ({ month }: { readonly month: MonthPage }): JSX.Element => (
  <section class="month-section">
    <h2>
      <Link to={month.permalink}>
        <Time of={month.month} form="monthOfYear" />
      </Link>
    </h2>
    <ol class="day-list">
      {month.days.toReversed().map(({ permalink, date, entries }) => (
        <li>
          <Link to={permalink}>
            <Time of={date} form="dayOfYear" />
          </Link>
          <Count of={entries.length} />
        </li>
      ))}
    </ol>
  </section>
);
