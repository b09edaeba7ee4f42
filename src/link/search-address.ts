/** Where to look for a paper whose address the note does not give. */
import type { Entry, Located } from '../model.ts';
import { idIn } from './paper-addresses.ts';

/** Those that may stand in a note without an address. */
const PAPER_IDS = ['arxiv', 'doi'] as const;

const WORD = /[\p{L}\p{N}]+/gu;

const isPaperLink = ({ value }: Located): boolean =>
  /https?:\/\//i.test(value) || PAPER_IDS.some((kind) => idIn(kind, value) !== undefined);

/** A search for the title on arXiv; none where the entry has a link, or no title to search for. */
export function searchAddress(entry: Entry): string | undefined {
  const words = entry.title?.value.normalize('NFC').match(WORD);
  if (!words || entry.links.some(isPaperLink)) return undefined;
  const query = new URLSearchParams({ query: words.join(' '), searchtype: 'title' });
  return `https://arxiv.org/search/?${query.toString()}`;
}
