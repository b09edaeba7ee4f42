import type { JSX } from 'preact';
import type { ListedTopic } from '../../src/archive/archive.ts';
import { groupBy } from '../../src/archive/groups.ts';
import { initialOf } from '../initials.ts';
import { TopicList } from './topic-list.tsx';

/** Authors by initial. */
export const AuthorSections = ({
  authors,
}: {
  readonly authors: Iterable<ListedTopic>;
}): JSX.Element => (
  <>
    {[...groupBy(authors, (author) => initialOf(author.name))].map(([initial, group]) => (
      <section class="initial-section">
        <h2>{initial}</h2>
        <TopicList topics={group} />
      </section>
    ))}
  </>
);
