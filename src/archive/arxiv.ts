/** The arXiv id of a paper, from the addresses that the note gives for it. */
import type { Entry } from '../model.ts';

const ADDRESS =
  /\barxiv\.org\/(?:abs|pdf|html)\/(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?!\d)/i;

/** Addresses in the prose are other papers: only the entry's own links count. */
export function arxivOf(entry: Entry): string | null {
  for (const link of entry.links) {
    const id = ADDRESS.exec(link.value)?.groups?.['id'];
    if (id !== undefined) return id;
  }
  return null;
}
