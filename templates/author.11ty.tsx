/** An author: the entries on papers of theirs, by date. */
import type { JSX } from 'preact';
import type { TopicPage } from '../src/archive/archive.ts';
import { newestEntries } from '../src/archive/topic-years.ts';
import { AllAuthors } from './components/index-links.tsx';
import { Neighbours } from './components/neighbours.tsx';
import { Topic } from './components/topic.tsx';
import { TopicYears } from './components/topic-years.tsx';
import { TrendFigure } from './components/trend-figure.tsx';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('authors', Author);

function Author({ page }: { page: TopicPage }): JSX.Element {
  const shown = newestEntries(page);
  return (
    <Topic
      page={page}
      shown={shown}
      title={() => page.name}
      heading={page.name}
      trail={[<AllAuthors />]}
      above={<TopicYears page={page} shown={shown} />}
      beside={<TrendFigure id="trend" counts={page.trend} />}
    >
      <Neighbours sides={page.sides} label={({ name }) => name} />
    </Topic>
  );
}
