/** A part of the list of all authors. */
import type { JSX } from 'preact';
import type { TopicListPage } from '../src/archive/archive.ts';
import { AuthorSections } from './components/author-sections.tsx';
import { AllAuthors } from './components/index-links.tsx';
import { TopicPart } from './components/topic-part.tsx';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('authorLists', AuthorPart);

function AuthorPart({ page }: { page: TopicListPage }): JSX.Element {
  return (
    <TopicPart page={page} above={<AllAuthors />} filter={(words) => words.filterAuthors}>
      <AuthorSections authors={page.topics} />
    </TopicPart>
  );
}
