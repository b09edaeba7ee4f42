/** The paper of one entry in each format that programs for citations read. */
import type { EntryLink, EntryPage } from '../archive/archive.ts';
import { citationPermalink, type CitationFormat, type Permalink } from '../archive/permalinks.ts';
import { bibtex } from './bibtex.ts';
import { citedPaper } from './cited-paper.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

export const CITATION_FORMATS: readonly CitationFormat[] = ['bib', 'ris', 'csl.json'];

const WRITERS = { bib: bibtex, ris, 'csl.json': cslJson };

/** Without a title, nobody would find it. */
export const isCitable = ({ title }: EntryLink): boolean => title !== undefined;

/** The files of an entry, by their addresses; none for one that cannot be cited. */
export function citationsOf(entry: EntryPage): [Permalink, string][] {
  const paper = citedPaper(entry);
  if (!paper) return [];
  return CITATION_FORMATS.map((format) => [
    citationPermalink(entry.json, format),
    WRITERS[format]([paper]),
  ]);
}
