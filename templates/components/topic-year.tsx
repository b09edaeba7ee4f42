import type { JSX, VNode } from 'preact';
import type { TopicYearPage } from '../../src/archive/archive.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { formatDate } from '../dates.ts';
import { Link } from './link.tsx';
import { Neighbours } from './neighbours.tsx';
import { Say, type InEach } from './say.tsx';
import { Time } from './time.tsx';
import { Topic } from './topic.tsx';

interface TopicYearProps {
  readonly page: TopicYearPage<{ readonly permalink: Permalink }>;
  /** What the topic is called. */
  readonly name: InEach<string>;
  /** The pages above that of the topic. */
  readonly trail: readonly VNode[];
}

/** One year of a topic. */
export const TopicYear = ({ page, name, trail }: TopicYearProps): JSX.Element => (
  <Topic
    page={page}
    form="dayOfYear"
    title={(words, language) =>
      `${name(words, language)} · ${formatDate(page.year, language, 'year')}`
    }
    trail={[
      ...trail,
      <Link to={page.topic.permalink}>
        <Say>{name}</Say>
      </Link>,
    ]}
  >
    <Neighbours sides={page.sides} label={({ year }) => <Time of={year} form="year" />} />
  </Topic>
);
