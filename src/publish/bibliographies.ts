/** The papers of each day and of each tag, as BibTeX. */
import type { Archive, EntryPage } from '../archive/archive.ts';
import { bibliographyPermalink, type Permalink } from '../archive/permalinks.ts';
import { bibtex } from './bibtex.ts';
import { citedPaper } from './cited-paper.ts';
import { isCitable } from './citations.ts';

export interface Bibliography {
  readonly permalink: Permalink;
  /** They have titles. */
  readonly entries: readonly EntryPage[];
}

/** None is empty. */
export const bibliographies = ({ entries, days, tags }: Archive): Bibliography[] =>
  [...days.values(), ...tags.values()].flatMap((page) => {
    const citable = [...page.entries]
      .filter(isCitable)
      .flatMap(({ permalink }) => entries.get(permalink) ?? []);
    const permalink = bibliographyPermalink(page.permalink);
    return citable.length === 0 ? [] : [{ permalink, entries: citable }];
  });

/** Each paper once, however often it was read. */
export function bibliographyText({ entries }: Bibliography): string {
  const papers = entries.flatMap((entry) => citedPaper(entry) ?? []);
  return bibtex([...new Map(papers.map((paper) => [paper.key, paper])).values()]);
}
