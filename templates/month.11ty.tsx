/** A month: the titles of each of its days. */
import type { JSX } from 'preact';
import type { MonthPage } from '../src/archive/archive.ts';
import { Breadcrumbs } from './components/breadcrumbs.tsx';
import { YearOf } from './components/date-links.tsx';
import { DaySections } from './components/day-sections.tsx';
import { Neighbours } from './components/neighbours.tsx';
import { Page } from './components/page.tsx';
import { Summary } from './components/summary.tsx';
import { Time } from './components/time.tsx';
import { htmlOfTitle } from './components/uses-math.ts';
import { formatDate } from './dates.ts';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('months', Month);

function Month({
  page: { permalink, month, days, count, sides },
}: {
  page: MonthPage;
}): JSX.Element {
  const titles = days.flatMap((day) => day.entries.flatMap(htmlOfTitle));
  return (
    <Page
      overview
      permalink={permalink}
      title={(_, language) => formatDate(month, language, 'month')}
      shown={titles}
    >
      <Breadcrumbs trail={[<YearOf date={month} />]} />
      <h1>
        <Time of={month} form="month" />
      </h1>
      <Summary papers={count} days={days.length} />
      <DaySections days={days} form="dayOfYear" />
      <Neighbours sides={sides} label={({ month }) => <Time of={month} form="month" />} />
    </Page>
  );
}
