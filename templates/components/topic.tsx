import type { JSX } from 'preact';
import type { TopicPage } from '../../src/archive/archive.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Columns } from './columns.tsx';
import { DaySections } from './day-sections.tsx';
import { Link } from './link.tsx';
import { Neighbours } from './neighbours.tsx';
import { Page } from './page.tsx';
import { Say, type InEach } from './say.tsx';
import { Summary } from './summary.tsx';
import { TrendFigure } from './trend-figure.tsx';
import { htmlOfTitle } from './uses-math.ts';

export interface TopicIndex {
  readonly permalink: Permalink;
  readonly name: InEach<string>;
}

interface TopicProps {
  readonly page: TopicPage;
  /** How the name of the topic is written. */
  readonly named: (name: string) => string;
  /** The list that it belongs to. */
  readonly list: TopicIndex;
}

/** The page of a tag or an author: its entries under the days on which they were read. */
export function Topic({ page, named, list }: TopicProps): JSX.Element {
  const titles = page.days.flatMap((day) => day.entries.map(htmlOfTitle));
  return (
    <Page permalink={page.permalink} title={() => named(page.name)} shown={titles}>
      <Breadcrumbs
        trail={[
          <Link to={list.permalink}>
            <Say>{list.name}</Say>
          </Link>,
        ]}
      />
      <h1>{named(page.name)}</h1>
      <Summary papers={page.count} days={page.days.length} />
      <Columns
        name={(words) => words.atAGlance}
        beside={<TrendFigure id="trend" counts={page.trend} />}
      >
        <DaySections days={page.days} form="date" />
      </Columns>
      <Neighbours sides={page.sides} label={({ name }) => named(name)} />
    </Page>
  );
}
