/** The archive: every year and month, with how much was read. */
import type { JSX } from 'preact';
import type { Archive, YearPage } from '../src/archive/archive.ts';
import { ARCHIVE } from '../src/archive/permalinks.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { Columns } from './components/columns.tsx';
import { Count } from './components/count.tsx';
import { Link } from './components/link.tsx';
import { Page } from './components/page.tsx';
import { YearCalendar } from './components/reading-calendar.tsx';
import { Say } from './components/say.tsx';
import { Summary } from './components/summary.tsx';
import { TagsOverTime } from './components/tags-over-time.tsx';
import { Time } from './components/time.tsx';

export const data = { permalink: ARCHIVE };
export default ({ contents }: TemplateData): JSX.Element => (
  <ArchivePage archive={contents.archive} />
);

function ArchivePage({ archive }: { readonly archive: Archive }): JSX.Element {
  return (
    <Page permalink={ARCHIVE} overview title={(words) => words.archive}>
      <h1>
        <Say>{(words) => words.archive}</Say>
      </h1>
      <Summary papers={archive.entries.size} days={archive.days.size} />
      <Columns
        name={(words) => words.atAGlance}
        beside={<TagsOverTime days={[...archive.days.values()]} scale={archive.timeScale} />}
      >
        {[...archive.years.values()].map((year) => (
          <YearSection year={year} />
        ))}
      </Columns>
    </Page>
  );
}

const YearSection = ({ year }: { readonly year: YearPage }): JSX.Element => (
  <section class="year-section">
    <h2>
      <Link to={year.permalink}>
        <Time of={year.year} form="year" />
      </Link>
    </h2>
    <YearCalendar id={`calendar-${year.year}`} page={year} />
    <ol class="day-list">
      {year.months.toReversed().map(({ permalink, month, count }) => (
        <li>
          <Link to={permalink}>
            <Time of={month} form="monthOfYear" />
          </Link>
          <Count of={count} />
        </li>
      ))}
    </ol>
  </section>
);
