/** One year of an author with more papers than a page can hold. */
import type { JSX } from 'preact';
import type { TopicLink, TopicYearPage } from '../src/archive/archive.ts';
import { AllAuthors } from './components/index-links.tsx';
import { TopicYear } from './components/topic-year.tsx';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('authorYears', AuthorYear);

function AuthorYear({ page }: { page: TopicYearPage<TopicLink> }): JSX.Element {
  return <TopicYear page={page} name={() => page.topic.name} trail={[<AllAuthors />]} />;
}
