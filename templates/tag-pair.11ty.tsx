/** Two tags: the entries that have both. */
import type { JSX } from 'preact';
import type { TagPairPage } from '../src/archive/archive.ts';
import { newestEntries } from '../src/archive/topic-years.ts';
import { AllTags } from './components/index-links.tsx';
import { Link } from './components/link.tsx';
import { bothTyped, typed } from './components/tag-name.ts';
import { Topic } from './components/topic.tsx';
import { TopicYears } from './components/topic-years.tsx';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('tagPairs', TagPair);

function TagPair({ page }: { page: TagPairPage }): JSX.Element {
  const [first, second] = page.tags;
  const shown = newestEntries(page);
  return (
    <Topic
      page={page}
      shown={shown}
      title={() => bothTyped(page)}
      heading={
        <>
          <Link to={first.permalink}>{typed(first)}</Link> +{' '}
          <Link to={second.permalink}>{typed(second)}</Link>
        </>
      }
      trail={[<AllTags />]}
      above={<TopicYears page={page} shown={shown} />}
    />
  );
}
