import type { ComponentChildren, JSX, VNode } from 'preact';
import type { ListedEntry } from '../../src/archive/archive.ts';
import { groupByDay } from '../../src/archive/calendar.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import type { Feed } from '../../src/publish/feeds.ts';
import type { DateForm } from '../dates.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Columns } from './columns.tsx';
import { DaySections } from './day-sections.tsx';
import { Page } from './page.tsx';
import { Say, type InEach } from './say.tsx';
import { Summary } from './summary.tsx';
import { htmlOfTitle } from './uses-math.ts';

interface TopicProps {
  readonly page: { readonly permalink: Permalink; readonly entries: readonly ListedEntry[] };
  /** The entries that are shown, all of them if left out. */
  readonly shown?: readonly ListedEntry[];
  readonly form?: DateForm;
  readonly title: InEach<string>;
  readonly description?: InEach<string> | undefined;
  /** The title as a heading, where it is more than text. */
  readonly heading?: ComponentChildren;
  /** The pages above, the widest first. */
  readonly trail: readonly VNode[];
  /** What stands above the entries. */
  readonly above?: ComponentChildren;
  /** What stands beside them. */
  readonly beside?: ComponentChildren;
  /** What stands below them. */
  readonly children?: ComponentChildren;
  readonly feed?: Feed | undefined;
}

/** The page of what gathers entries across days: they stand under the days on which they were read. */
export function Topic({
  page: { permalink, entries },
  shown = entries,
  form = 'date',
  title,
  description,
  heading = <Say>{title}</Say>,
  trail,
  above,
  beside,
  children,
  feed,
}: TopicProps): JSX.Element {
  const list = <DaySections days={groupByDay(shown)} form={form} />;
  return (
    <Page
      permalink={permalink}
      overview
      title={title}
      shown={shown.flatMap(htmlOfTitle)}
      feed={feed}
      description={description}
    >
      <Breadcrumbs trail={trail} />
      <h1>{heading}</h1>
      <Summary papers={entries.length} days={groupByDay(entries).length} />
      {above}
      {beside === undefined ? (
        list
      ) : (
        <Columns name={(words) => words.atAGlance} beside={beside}>
          {list}
        </Columns>
      )}
      {children}
    </Page>
  );
}
