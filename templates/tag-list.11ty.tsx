/** A part of the list of all tags. */
import type { JSX } from 'preact';
import type { TopicListPage } from '../src/archive/archive.ts';
import { AllTags } from './components/index-links.tsx';
import { TopicList } from './components/topic-list.tsx';
import { TopicPart } from './components/topic-part.tsx';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('tagLists', TagPart);

function TagPart({ page }: { page: TopicListPage }): JSX.Element {
  return (
    <TopicPart page={page} above={<AllTags />} filter={(words) => words.filterTags}>
      <TopicList topics={page.topics} withTrend />
    </TopicPart>
  );
}
