import type { JSX } from 'preact';
import type { EntryLink, EntryPage } from '../../src/archive/archive.ts';
import { languageOf } from '../../src/parse/language-of.ts';
import { Link } from './link.tsx';
import { Say, type InEach } from './say.tsx';
import { Time } from './time.tsx';

/** Where to read on: what is sure first, what is only near last. */
export const Related = ({ entry }: { readonly entry: EntryPage }): JSX.Element => (
  <>
    <EntryLinks name={(words) => words.sameWork} links={entry.sameWork} />
    <EntryLinks name={(words) => words.mentionedBy} links={entry.mentionedBy} />
    <EntryLinks name={(words) => words.related} links={entry.related} />
  </>
);

interface EntryLinksProps {
  readonly name: InEach<string>;
  readonly links: readonly EntryLink[];
}

function EntryLinks({ name, links }: EntryLinksProps): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <section class="related">
      <h2>
        <Say>{name}</Say>
      </h2>
      <ul>
        {links.map((link) => (
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
