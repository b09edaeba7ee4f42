import { h, type JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { Citation } from './citation.tsx';
import { Commentary } from './commentary.tsx';
import { Abstract, Authors, Tags } from './entry-fields.tsx';
import { EntryDates } from './entry-dates.tsx';
import { EntryTitle } from './entry-title.tsx';
import { Link } from './link.tsx';
import { Related } from './related.tsx';
import { SourceLinks } from './source-links.tsx';

interface EntryArticleProps {
  readonly entry: EntryPage;
  /** 1 where the entry is the page, 2 where it is one of several; those link to their pages. */
  readonly level: 1 | 2;
}

/** An entry in full: what the reader thought of the paper comes before what the paper says. */
export function EntryArticle({ entry, level }: EntryArticleProps): JSX.Element {
  const title = <EntryTitle entry={entry} />;
  const heading = level === 1 ? title : <Link to={entry.permalink}>{title}</Link>;
  return (
    <article class="entry">
      <header>
        {h(`h${level}`, { 'data-field': 'title' }, heading)}
        <Authors entry={entry} />
        <EntryDates entry={entry} ofDay={level === 2} />
        <SourceLinks entry={entry} />
      </header>
      <Commentary entry={entry} />
      <Abstract entry={entry} level={level === 1 ? 2 : 3} />
      <footer class="entry-side">
        <Tags entry={entry} />
        <Citation entry={entry} />
        {level === 1 && <Related entry={entry} />}
      </footer>
    </article>
  );
}
