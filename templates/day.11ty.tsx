/** A day: all its entries in full. */
import type { JSX } from 'preact';
import type { DayPage } from '../src/archive/archive.ts';
import { markdownPermalink } from '../src/archive/permalinks.ts';
import { markdownOfDay } from '../src/publish/markdown.ts';
import { BibliographyLink } from './components/bibliography-link.tsx';
import { clip } from '../src/render/describe.ts';
import { Breadcrumbs } from './components/breadcrumbs.tsx';
import { MonthOf, YearOf } from './components/date-links.tsx';
import { EntryArticle } from './components/entry-article.tsx';
import { Neighbours } from './components/neighbours.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';
import { Time } from './components/time.tsx';
import { htmlInFull } from './components/uses-math.ts';
import { formatDate } from './dates.ts';
import { WRITES_ITSELF, writeFiles } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeFiles('days', (page, { settings }) => [
  [page.permalink, <Day page={page} />],
  [markdownPermalink(page.permalink), markdownOfDay(page, settings)],
]);

export function Day({ page: { permalink, date, entries, sides } }: { page: DayPage }): JSX.Element {
  return (
    <Page
      permalink={permalink}
      title={(_, language) => formatDate(date, language, 'date')}
      description={() => clip(entries.flatMap(({ title }) => title ?? []).join(' · '))}
      shown={entries.flatMap(htmlInFull)}
      inFull
    >
      <Breadcrumbs trail={[<YearOf date={date} />, <MonthOf date={date} />]} />
      <h1>
        <Time of={date} form="weekday" />
      </h1>
      <p class="summary">
        <Say>{(words) => words.papers(entries.length)}</Say>
      </p>
      {entries.map((entry) => (
        <EntryArticle entry={entry} level={2} />
      ))}
      <BibliographyLink of={permalink} entries={entries} />
      <Neighbours sides={sides} kind="day" label={(day) => <Time of={day.date} form="date" />} />
    </Page>
  );
}
