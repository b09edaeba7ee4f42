/** An author: the entries on papers of theirs, by date. */
import type { JSX } from 'preact';
import type { TopicPage } from '../src/archive/archive.ts';
import { AUTHORS } from '../src/archive/permalinks.ts';
import { Topic, type TopicIndex } from './components/topic.tsx';
import { forEach, show } from './paginate.ts';

export const data = forEach('authors');
export default show('authors', Author);

function Author({ page }: { page: TopicPage }): JSX.Element {
  const list: TopicIndex = { permalink: AUTHORS, name: (words) => words.authors };
  return <Topic page={page} named={(name) => name} list={list} />;
}
