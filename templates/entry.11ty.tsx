/** An entry: one paper's note. Its files are made together, for most of them want the whole note. */
import type { JSX } from 'preact';
import type { EntryPage } from '../src/archive/archive.ts';
import { entryJson } from '../src/archive/entry-json.ts';
import { markdownPermalink } from '../src/archive/permalinks.ts';
import { citationsOf } from '../src/publish/citations.ts';
import { markdownOfEntry } from '../src/publish/markdown.ts';
import { Breadcrumbs } from './components/breadcrumbs.tsx';
import { DayOf, MonthOf, YearOf } from './components/date-links.tsx';
import { EntryArticle } from './components/entry-article.tsx';
import { LinkedData } from './components/linked-data.tsx';
import { Neighbours } from './components/neighbours.tsx';
import { Page } from './components/page.tsx';
import { PlainTitle } from './components/related.tsx';
import { Time } from './components/time.tsx';
import { htmlInFull } from './components/uses-math.ts';
import { WRITES_ITSELF, writeFiles } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeFiles('entries', (page, { settings }) => [
  [page.permalink, <Entry page={page} />],
  [page.json, JSON.stringify(entryJson(page, settings))],
  [markdownPermalink(page.permalink), markdownOfEntry(page, settings)],
  ...citationsOf(page),
]);

export function Entry({ page }: { page: EntryPage }): JSX.Element {
  const { permalink, json, date, title, sides, sidesOfDay } = page;
  return (
    <Page
      permalink={permalink}
      title={(words) => title ?? words.untitled}
      description={(_, language) => page.note.rendered.description[language]}
      shown={htmlInFull(page)}
      json={json}
      read={date}
      inFull
    >
      <Breadcrumbs
        trail={[<YearOf date={date} />, <MonthOf date={date} />, <DayOf date={date} />]}
      />
      <EntryArticle entry={page} level={1} />
      <LinkedData entry={page} />
      <Neighbours sides={sides} kind="entry" label={(link) => <PlainTitle of={link} />} />
      <Neighbours
        kind="day"
        sides={sidesOfDay}
        label={({ date }) => <Time of={date} form="date" />}
      />
    </Page>
  );
}
