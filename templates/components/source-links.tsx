import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';

const ADDRESS = /https?:\/\/[^\s)\]>]+/;

/** Where the paper itself is found. Links to other notes are no addresses yet, and stay text. */
export function SourceLinks({ entry }: { readonly entry: EntryPage }): JSX.Element | null {
  const { links } = entry.note.entry;
  if (links.length === 0) return null;
  return (
    <ul class="source-links">
      {links.map(({ value }) => (
        <li>
          <SourceLink text={value} arxiv={entry.arxiv} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ text, arxiv }: { text: string; arxiv: string | null }): JSX.Element {
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) return <>{text.replace(/^\[\[|(?:\.md)?\]\]$/g, '')}</>;
  const isPaper = arxiv !== null && address.includes(arxiv);
  return <a href={address}>{isPaper ? `arXiv:${arxiv}` : shortened(address)}</a>;
}

/** As people write an address: without the protocol. */
const shortened = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
