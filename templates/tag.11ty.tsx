/** A tag: its entries by date. */
import type { JSX } from 'preact';
import type { TopicPage } from '../src/archive/archive.ts';
import { TAGS } from '../src/archive/permalinks.ts';
import { Topic, type TopicIndex } from './components/topic.tsx';
import { forEach, show } from './paginate.ts';

export const data = forEach('tags');
export default show('tags', Tag);

function Tag({ page }: { page: TopicPage }): JSX.Element {
  const list: TopicIndex = { permalink: TAGS, name: (words) => words.tags };
  return <Topic page={page} named={(name) => `#${name}`} list={list} />;
}
