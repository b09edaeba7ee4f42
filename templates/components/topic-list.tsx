import type { JSX } from 'preact';
import type { TopicPage } from '../../src/archive/archive.ts';
import { Count } from './count.tsx';
import { Link } from './link.tsx';

/** Tags or authors, each with the number of its entries. */
export const TopicList = ({ topics }: { readonly topics: readonly TopicPage[] }): JSX.Element => (
  <ul class="topic-list">
    {topics.map(({ permalink, name, count }) => (
      <li>
        <Link to={permalink}>{name}</Link>
        <Count of={count} />
      </li>
    ))}
  </ul>
);
