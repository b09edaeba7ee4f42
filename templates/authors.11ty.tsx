/** All authors by initial, with how many of their papers were read. */
import type { JSX } from 'preact';
import { groupBy } from '../src/archive/groups.ts';
import { AUTHORS } from '../src/archive/permalinks.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import { Page } from './components/page.tsx';
import { TopicList } from './components/topic-list.tsx';
import { useWords } from './components/use-words.ts';
import { initialOf } from './initials.ts';

export const data = { permalink: AUTHORS };
export default (): JSX.Element => <Authors />;

function Authors(): JSX.Element {
  const words = useWords();
  const { archive } = useSite();
  const initials = groupBy(archive.authors.values(), (author) => initialOf(author.name));
  return (
    <Page permalink={AUTHORS} title={words.authors}>
      <h1>{words.authors}</h1>
      {[...initials].map(([initial, authors]) => (
        <section class="initial-section">
          <h2>{initial}</h2>
          <TopicList topics={authors} />
        </section>
      ))}
    </Page>
  );
}
