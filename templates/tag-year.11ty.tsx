/** One year of a tag that has more entries than a page can hold. */
import type { JSX } from 'preact';
import type { TopicLink, TopicYearPage } from '../src/archive/archive.ts';
import { AllTags } from './components/index-links.tsx';
import { called } from './components/tag-name.ts';
import { TopicYear } from './components/topic-year.tsx';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('tagYears', TagYear);

function TagYear({ page }: { page: TopicYearPage<TopicLink> }): JSX.Element {
  return <TopicYear page={page} name={called(page.topic)} trail={[<AllTags />]} />;
}
