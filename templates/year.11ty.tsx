/** A year: the days of each of its months. */
import type { JSX } from 'preact';
import type { MonthPage, YearPage } from '../src/archive/archive.ts';
import { timeScale } from '../src/archive/time-scale.ts';
import { yearSpan } from '../src/archive/week-grid.ts';
import { Columns } from './components/columns.tsx';
import { Count } from './components/count.tsx';
import { Link } from './components/link.tsx';
import { Neighbours } from './components/neighbours.tsx';
import { Page } from './components/page.tsx';
import { YearCalendar } from './components/reading-calendar.tsx';
import { TagsOverTime } from './components/tags-over-time.tsx';
import { Time } from './components/time.tsx';
import { formatDate } from './dates.ts';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('years', Year);

function Year({ page }: { page: YearPage }): JSX.Element {
  const { permalink, year, months, sides } = page;
  const days = months.flatMap((month) => month.days);
  const scale = timeScale(yearSpan(year));
  return (
    <Page
      permalink={permalink}
      overview
      title={(_, language) => formatDate(year, language, 'year')}
    >
      <h1>
        <Time of={year} form="year" />
      </h1>
      <Columns
        name={(words) => words.atAGlance}
        beside={<TagsOverTime days={days} scale={scale} />}
      >
        <YearCalendar id="calendar" page={page} />
        {months.toReversed().map((month) => (
          <MonthSection month={month} />
        ))}
      </Columns>
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
