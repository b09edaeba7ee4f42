/** All authors by initial, with how many of their papers were read; the most read, if they are too many. */
import type { JSX } from 'preact';
import type { Archive } from '../src/archive/archive.ts';
import { AUTHORS } from '../src/archive/permalinks.ts';
import { mostUsed } from '../src/archive/topic-lists.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { AuthorSections } from './components/author-sections.tsx';
import { Filter } from './components/filter.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';
import { TopicList } from './components/topic-list.tsx';
import { TopicParts } from './components/topic-parts.tsx';

/** Of more authors than a page holds. */
const MOST_AUTHORS = 100;

export const data = { permalink: AUTHORS };
export default ({ contents }: TemplateData): JSX.Element => <Authors archive={contents.archive} />;

function Authors({ archive }: { readonly archive: Archive }): JSX.Element {
  const { settings } = useSite();
  return (
    <Page permalink={AUTHORS} overview title={(words) => words.authors}>
      <h1>
        <Say>{(words) => words.authors}</Say>
      </h1>
      {archive.authorLists.size > 0 ? (
        <InParts archive={archive} />
      ) : (
        <>
          <Filter name={(words) => words.filterAuthors} />
          <AuthorSections authors={archive.authors.values()} />
        </>
      )}
      {archive.otherAuthors > 0 && (
        <p class="summary">
          <Say>{(words) => words.otherAuthors(archive.otherAuthors, settings.authorPagesFrom)}</Say>
        </p>
      )}
    </Page>
  );
}

const InParts = ({ archive }: { readonly archive: Archive }): JSX.Element => (
  <>
    <h2 class="list-name">
      <Say>{(words) => words.authorsReadMost(MOST_AUTHORS)}</Say>
    </h2>
    <TopicList topics={mostUsed(archive.authors.values(), MOST_AUTHORS)} />
    <h2 class="list-name">
      <Say>{(words) => words.allAuthors}</Say>
    </h2>
    <TopicParts parts={[...archive.authorLists.values()]} />
  </>
);
