import type { JSX } from 'preact';
import type { ListedEntry } from '../../src/archive/archive.ts';
import { EntryTitle } from './entry-title.tsx';
import { Link } from './link.tsx';

/** Titles to choose from. */
export const EntryList = ({
  entries,
}: {
  readonly entries: readonly ListedEntry[];
}): JSX.Element => (
  <ul class="entry-list">
    {entries.map((entry) => (
      <li>
        <Link to={entry.permalink}>
          <EntryTitle entry={entry} />
        </Link>
      </li>
    ))}
  </ul>
);
