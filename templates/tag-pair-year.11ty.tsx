/** One year of two tags that share more entries than a page can hold. */
import type { JSX } from 'preact';
import type { TagPairLink, TopicYearPage } from '../src/archive/archive.ts';
import { AllTags } from './components/index-links.tsx';
import { bothTyped } from './components/tag-name.ts';
import { TopicYear } from './components/topic-year.tsx';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('tagPairYears', TagPairYear);

function TagPairYear({ page }: { page: TopicYearPage<TagPairLink> }): JSX.Element {
  return <TopicYear page={page} name={() => bothTyped(page.topic)} trail={[<AllTags />]} />;
}
