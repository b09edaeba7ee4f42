/** All tags, with how often each is used. */
import type { JSX } from 'preact';
import { TAGS } from '../src/archive/permalinks.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import { Filter } from './components/filter.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';
import { TopicList } from './components/topic-list.tsx';

export const data = { permalink: TAGS };
export default (): JSX.Element => <Tags />;

function Tags(): JSX.Element {
  return (
    <Page permalink={TAGS} title={(words) => words.tags}>
      <h1>
        <Say>{(words) => words.tags}</Say>
      </h1>
      <Filter name={(words) => words.filterTags} />
      <TopicList topics={[...useSite().archive.tags.values()]} />
    </Page>
  );
}
