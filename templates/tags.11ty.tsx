/** All tags, with how often each is used. */
import type { JSX } from 'preact';
import { TAGS } from '../src/archive/permalinks.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import { Page } from './components/page.tsx';
import { TopicList } from './components/topic-list.tsx';
import { useWords } from './components/use-words.ts';

export const data = { permalink: TAGS };
export default (): JSX.Element => <Tags />;

function Tags(): JSX.Element {
  const words = useWords();
  return (
    <Page permalink={TAGS} title={words.tags}>
      <h1>{words.tags}</h1>
      <TopicList topics={[...useSite().archive.tags.values()]} />
    </Page>
  );
}
