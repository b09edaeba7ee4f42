/** The search page; what it finds is put in by script, and what it offers beside needs none. */
import type { JSX } from 'preact';
import type { TopicPage } from '../src/archive/archive.ts';
import { ARCHIVE, AUTHORS, SEARCH, TAGS } from '../src/archive/permalinks.ts';
import { mostUsed } from '../src/archive/topic-lists.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { Link } from './components/link.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';
import { TopicList } from './components/topic-list.tsx';

/** So many of the tags that are used most. */
const MOST_TAGS = 24;

export const data = { permalink: SEARCH };
export default ({ contents }: TemplateData): JSX.Element => (
  <SearchPage tags={mostUsed(contents.archive.tags.values(), MOST_TAGS)} />
);

const SearchPage = ({ tags }: { readonly tags: readonly TopicPage[] }): JSX.Element => (
  <Page permalink={SEARCH} overview search title={(words) => words.search}>
    <h1>
      <Say>{(words) => words.search}</Say>
    </h1>
    <div class="search-place needs-script">
      <p class="search-coming">
        <Say>{(words) => words.searching}</Say>
      </p>
      <p class="search-lost">
        <Say>{(words) => words.searchFailed}</Say>{' '}
        <a href="">
          <Say>{(words) => words.tryAgain}</Say>
        </a>
      </p>
    </div>
    <noscript>
      <p class="summary">
        <Say>{(words) => words.searchNeedsScript}</Say>
      </p>
    </noscript>
    <section class="browse" aria-labelledby="browse">
      <h2 id="browse">
        <Say>{(words) => words.orBrowse}</Say>
      </h2>
      <ul class="menu">
        {[
          { to: ARCHIVE, name: 'archive' as const },
          { to: TAGS, name: 'allTags' as const },
          { to: AUTHORS, name: 'authors' as const },
        ].map(({ to, name }) => (
          <li>
            <Link to={to}>
              <Say>{(words) => words[name]}</Say>
            </Link>
          </li>
        ))}
      </ul>
      <TopicList topics={tags} />
    </section>
  </Page>
);
