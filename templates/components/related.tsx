import type { JSX } from 'preact';
import type { EntryLink, EntryPage } from '../../src/archive/archive.ts';
import { languageOf } from './language-of.ts';
import { Link } from './link.tsx';
import { Say } from './say.tsx';
import { Time } from './time.tsx';

/** Where to read on. */
export function Related({ entry: { related } }: { readonly entry: EntryPage }): JSX.Element | null {
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h2>
        <Say>{(words) => words.related}</Say>
      </h2>
      <ul>
        {related.map((link) => (
          <li>
            <Link to={link.permalink}>
              <PlainTitle of={link} />
            </Link>{' '}
            <span class="count">
              <Time of={link.date} form="date" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The title where there is no room for its mathematics. */
export const PlainTitle = ({ of: { title } }: { readonly of: EntryLink }): JSX.Element =>
  title === undefined ? (
    <Say>{(words) => words.untitled}</Say>
  ) : (
    <span class="serif" lang={languageOf(title)}>
      {title}
    </span>
  );
