/** All tags, with how often each is used. */
import type { JSX } from 'preact';
import type { Archive } from '../src/archive/archive.ts';
import { TAGS } from '../src/archive/permalinks.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { Filter } from './components/filter.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';
import { TagsOverTime } from './components/tags-over-time.tsx';
import { TopicList } from './components/topic-list.tsx';

export const data = { permalink: TAGS };
export default ({ contents }: TemplateData): JSX.Element => <Tags archive={contents.archive} />;

function Tags({ archive }: { readonly archive: Archive }): JSX.Element {
  return (
    <Page permalink={TAGS} overview title={(words) => words.tags}>
      <h1>
        <Say>{(words) => words.tags}</Say>
      </h1>
      <TagsOverTime days={[...archive.days.values()]} scale={archive.timeScale} />
      <h2 class="list-name">
        <Say>{(words) => words.allTags}</Say>
      </h2>
      <Filter name={(words) => words.filterTags} />
      <TopicList topics={[...archive.tags.values()]} withTrend />
    </Page>
  );
}
