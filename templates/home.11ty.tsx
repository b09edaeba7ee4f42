/** The home page: what was read lately. */
import type { JSX } from 'preact';
import type { Archive, DayPage, EntryPage } from '../src/archive/archive.ts';
import { ARCHIVE, HOME } from '../src/archive/permalinks.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { Columns } from './components/columns.tsx';
import { CommentaryInBrief } from './components/commentary.tsx';
import { Tags } from './components/entry-fields.tsx';
import { EntryTitle } from './components/entry-title.tsx';
import { Link } from './components/link.tsx';
import { Page } from './components/page.tsx';
import { LatestCalendar } from './components/reading-calendar.tsx';
import { Say } from './components/say.tsx';
import { TagsOverTime } from './components/tags-over-time.tsx';
import { Time } from './components/time.tsx';
import { htmlInFull } from './components/uses-math.ts';

/** Days are added until there are this many entries to read. */
const ENOUGH = 12;

export const data = { permalink: HOME };
export default ({ contents }: TemplateData): JSX.Element => <Home archive={contents.archive} />;

export function Home({ archive }: { readonly archive: Archive }): JSX.Element {
  const { settings } = useSite();
  const days = latest(archive.days.values());
  return (
    <Page permalink={HOME} overview shown={days.flatMap((day) => day.entries).flatMap(htmlInFull)}>
      <h1>
        <Say>{(words) => words.latest}</Say>
      </h1>
      <p class="summary">
        <Say>{(_, language) => settings.description[language]}</Say>
      </p>
      <Columns name={(words) => words.atAGlance} beside={<AtAGlance archive={archive} />}>
        {days.length === 0 && (
          <p>
            <Say>{(words) => words.nothingYet}</Say>
          </p>
        )}
        {days.map((day) => (
          <section class="latest-day">
            <h2>
              <Link to={day.permalink}>
                <Time of={day.date} form="weekday" />
              </Link>
            </h2>
            {day.entries.map((entry) => (
              <Teaser entry={entry} />
            ))}
          </section>
        ))}
        <p class="more">
          <Link to={ARCHIVE}>
            <Say>{(words) => words.wholeArchive}</Say>
          </Link>
        </p>
      </Columns>
    </Page>
  );
}

function latest(newestFirst: Iterable<DayPage>): DayPage[] {
  const days: DayPage[] = [];
  let entries = 0;
  for (const day of newestFirst) {
    if (entries >= ENOUGH) break;
    days.push(day);
    entries += day.entries.length;
  }
  return days;
}

/** How much has been read, and of what. */
function AtAGlance({ archive }: { readonly archive: Archive }): JSX.Element {
  const days = [...archive.days.values()];
  return (
    <>
      <LatestCalendar id="calendar" days={days} />
      <TagsOverTime days={days} scale={archive.timeScale} />
    </>
  );
}

const Teaser = ({ entry }: { readonly entry: EntryPage }): JSX.Element => (
  <article class="teaser">
    <h3>
      <Link to={entry.permalink}>
        <EntryTitle entry={entry} />
      </Link>
    </h3>
    <CommentaryInBrief entry={entry} />
    <Tags entry={entry} />
  </article>
);
