/** All authors by initial, with how many of their papers were read. */
import type { JSX } from 'preact';
import type { Archive } from '../src/archive/archive.ts';
import { groupBy } from '../src/archive/groups.ts';
import { AUTHORS } from '../src/archive/permalinks.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { Filter } from './components/filter.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';
import { TopicList } from './components/topic-list.tsx';
import { initialOf } from './initials.ts';

export const data = { permalink: AUTHORS };
export default ({ contents }: TemplateData): JSX.Element => <Authors archive={contents.archive} />;

function Authors({ archive }: { readonly archive: Archive }): JSX.Element {
  const { settings } = useSite();
  const initials = groupBy(archive.authors.values(), (author) => initialOf(author.name));
  return (
    <Page permalink={AUTHORS} overview title={(words) => words.authors}>
      <h1>
        <Say>{(words) => words.authors}</Say>
      </h1>
      <Filter name={(words) => words.filterAuthors} />
      {[...initials].map(([initial, authors]) => (
        <section class="initial-section">
          <h2>{initial}</h2>
          <TopicList topics={authors} />
        </section>
      ))}
      {archive.otherAuthors > 0 && (
        <p class="summary">
          <Say>{(words) => words.otherAuthors(archive.otherAuthors, settings.authorPagesFrom)}</Say>
        </p>
      )}
    </Page>
  );
}
