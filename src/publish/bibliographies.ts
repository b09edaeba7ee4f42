/** Which files cite which papers: each entry in three formats, each day and each tag as BibTeX. */
import type { Archive, EntryLink, EntryPage } from '../archive/archive.ts';
import {
  bibliographyPermalink,
  citationPermalink,
  type CitationFormat,
  type Permalink,
} from '../archive/permalinks.ts';
import { bibtex } from './bibtex.ts';
import { citedPaper } from './cited-paper.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

export interface Bibliography {
  readonly permalink: Permalink;
  readonly format: CitationFormat;
  /** They have titles. */
  readonly entries: readonly EntryPage[];
}

export const CITATION_FORMATS: readonly CitationFormat[] = ['bib', 'ris', 'csl.json'];

const WRITERS = { bib: bibtex, ris, 'csl.json': cslJson };

/** None is empty. */
export function bibliographies({ entries, days, tags }: Archive): Bibliography[] {
  const ofEntries = [...entries.values()].filter(isCitable).flatMap((entry) =>
    CITATION_FORMATS.map((format) => ({
      permalink: citationPermalink(entry.json, format),
      format,
      entries: [entry],
    })),
  );
  const ofMany = [...days.values(), ...tags.values()].flatMap((page) => {
    const citable = [...page.entries]
      .filter(isCitable)
      .flatMap(({ permalink }) => entries.get(permalink) ?? []);
    const permalink = bibliographyPermalink(page.permalink);
    return citable.length === 0 ? [] : [{ permalink, format: 'bib' as const, entries: citable }];
  });
  return [...ofEntries, ...ofMany];
}

/** Without a title, nobody would find it. */
export const isCitable = ({ title }: EntryLink): boolean => title !== undefined;

/** Each paper once, however often it was read. */
export function bibliographyText({ format, entries }: Bibliography): string {
  const papers = entries.flatMap((entry) => citedPaper(entry) ?? []);
  return WRITERS[format]([...new Map(papers.map((paper) => [paper.key, paper])).values()]);
}
