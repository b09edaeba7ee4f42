/** Where an entry itself leads: to the paper, and to what the writer put beside it. */
import { findReferences } from '../link/references.ts';
import type { EntryPage } from './archive.ts';
import { leadOf } from './leads.ts';
import type { Permalink } from './permalinks.ts';

export interface SourceLink {
  readonly text: string;
  /** The entry that is meant, or an address elsewhere; undefined where there is neither. */
  readonly to: { readonly entry: Permalink } | { readonly address: string } | undefined;
}

const ADDRESS = /https?:\/\/[^\s)\]>]+/;

export const sourceLinks = (entry: EntryPage): SourceLink[] =>
  entry.note.entry.links.map(({ value }) => {
    const [reference] = findReferences(value);
    const target = reference && leadOf(entry, reference);
    if (target) return { text: reference.label, to: { entry: target.permalink } };
    const address = ADDRESS.exec(value)?.[0];
    if (address === undefined) return { text: reference?.label ?? value, to: undefined };
    const isPaper = entry.arxiv !== null && address.includes(entry.arxiv);
    return { text: isPaper ? `arXiv:${entry.arxiv}` : shortened(address), to: { address } };
  });

/** As people write an address: without the protocol. */
const shortened = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
