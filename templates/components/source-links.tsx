import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { leadOf } from '../../src/archive/leads.ts';
import { findReferences } from '../../src/link/references.ts';
import { searchAddress } from '../../src/link/search-address.ts';
import { Link } from './link.tsx';
import { Say } from './say.tsx';

interface SourceLinksProps {
  readonly entry: EntryPage;
}

/** Where the paper itself is found, or may be, and which notes the writer put beside it. */
export function SourceLinks({ entry }: SourceLinksProps): JSX.Element | null {
  const { links } = entry.note.entry;
  const search = searchAddress(entry.note.entry);
  if (links.length === 0 && search === undefined) return null;
  return (
    <ul class="source-links">
      {links.map(({ value }) => (
        <li>
          <SourceLink entry={entry} text={value} />
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

const ADDRESS = /https?:\/\/[^\s)\]>]+/;

function SourceLink({ entry, text }: SourceLinksProps & { readonly text: string }): JSX.Element {
  const [reference] = findReferences(text);
  const target = reference && leadOf(entry, reference);
  if (target) return <Link to={target.permalink}>{reference.label}</Link>;
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) return <>{reference?.label ?? text}</>;
  const isPaper = entry.arxiv !== null && address.includes(entry.arxiv);
  return <a href={address}>{isPaper ? `arXiv:${entry.arxiv}` : shortened(address)}</a>;
}

/** As people write an address: without the protocol. */
const shortened = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
