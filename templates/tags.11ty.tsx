/** All tags, with how often each is used; those used most, if they are too many. */
import type { JSX } from 'preact';
import type { Archive } from '../src/archive/archive.ts';
import { TAGS } from '../src/archive/permalinks.ts';
import { mostUsed } from '../src/archive/topic-lists.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { Filter } from './components/filter.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';
import { TagsOverTime } from './components/tags-over-time.tsx';
import { TopicList } from './components/topic-list.tsx';
import { TopicParts } from './components/topic-parts.tsx';

/** Of more tags than a page holds. */
const MOST_TAGS = 100;

export const data = { permalink: TAGS };
export default ({ contents }: TemplateData): JSX.Element => <Tags archive={contents.archive} />;

function Tags({ archive }: { readonly archive: Archive }): JSX.Element {
  const parts = [...archive.tagLists.values()];
  return (
    <Page permalink={TAGS} overview title={(words) => words.tags}>
      <h1>
        <Say>{(words) => words.tags}</Say>
      </h1>
      <TagsOverTime days={[...archive.days.values()]} scale={archive.timeScale} />
      {parts.length > 0 && (
        <>
          <h2 class="list-name">
            <Say>{(words) => words.tagsUsedMost(MOST_TAGS)}</Say>
          </h2>
          <TopicList topics={mostUsed(archive.tags.values(), MOST_TAGS)} withTrend />
        </>
      )}
      <h2 class="list-name">
        <Say>{(words) => words.allTags}</Say>
      </h2>
      {parts.length > 0 ? (
        <TopicParts parts={parts} />
      ) : (
        <>
          <Filter name={(words) => words.filterTags} />
          <TopicList topics={[...archive.tags.values()]} withTrend />
        </>
      )}
    </Page>
  );
}
