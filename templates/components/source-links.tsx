import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { sourceLinks, type SourceLink } from '../../src/archive/source-links.ts';
import { searchAddress } from '../../src/link/search-address.ts';
import { Link } from './link.tsx';
import { Say } from './say.tsx';

interface SourceLinksProps {
  readonly entry: EntryPage;
}

/** Where the paper itself is found, or may be, and which notes the writer put beside it. */
export function SourceLinks({ entry }: SourceLinksProps): JSX.Element | null {
  const links = sourceLinks(entry);
  const search = searchAddress(entry.note.entry);
  if (links.length === 0 && search === undefined) return null;
  return (
    <ul class="source-links">
      {links.map((link) => (
        <li>
          <Source link={link} />
        </li>
      ))}
      {search !== undefined && (
        <li>
          <a href={search}>
            <Say>{(words) => words.searchPaper}</Say>
          </a>
        </li>
      )}
    </ul>
  );
}

function Source({ link: { text, to } }: { readonly link: SourceLink }): JSX.Element {
  if (to === undefined) return <>{text}</>;
  return 'entry' in to ? <Link to={to.entry}>{text}</Link> : <a href={to.address}>{text}</a>;
}
