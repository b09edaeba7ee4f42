import type { JSX } from 'preact';
import type { ListedTopic } from '../../src/archive/archive.ts';
import { Count } from './count.tsx';
import { Link } from './link.tsx';
import { Say } from './say.tsx';
import { Trend } from './trend.tsx';

interface TopicListProps {
  readonly topics: readonly ListedTopic[];
  /** Whether the course of each is drawn beside it. */
  readonly withTrend?: boolean;
}

/** Tags or authors, each with what else it is called and the number of its entries. */
export const TopicList = ({ topics, withTrend = false }: TopicListProps): JSX.Element => (
  <ul class={withTrend ? 'topic-list with-trend' : 'topic-list'}>
    {topics.map(({ permalink, name, labels, count, trend }) => (
      <li>
        <Link to={permalink}>
          {name}
          {labels && (
            <span class="topic-label">
              {' '}
              <Say>{(_, language) => labels[language]}</Say>
            </span>
          )}
        </Link>
        {withTrend && <Trend counts={trend} />}
        <Count of={count} />
      </li>
    ))}
  </ul>
);
