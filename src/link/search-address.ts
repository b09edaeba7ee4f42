/** Where to look for a paper whose address the note does not give. */
import type { Entry, Located } from '../model.ts';
import { idsIn } from './paper-addresses.ts';

const WORD = /[\p{L}\p{N}]+/gu;

function isPaperLink({ value }: Located): boolean {
  const { arxiv, doi } = idsIn(value);
  return arxiv !== undefined || doi !== undefined || /https?:\/\//i.test(value);
}

/** A search for the title on arXiv; none where the entry has a link, or no title to search for. */
export function searchAddress(entry: Entry): string | undefined {
  const words = entry.title?.value.normalize('NFC').match(WORD);
  if (!words || entry.links.some(isPaperLink)) return undefined;
  const query = new URLSearchParams({ query: words.join(' '), searchtype: 'title' });
  return `https://arxiv.org/search/?${query.toString()}`;
}
