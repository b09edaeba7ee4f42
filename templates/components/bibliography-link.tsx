import type { JSX } from 'preact';
import type { ListedEntry } from '../../src/archive/archive.ts';
import { bibliographyPermalink, type Permalink } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { isCitable } from '../../src/publish/citations.ts';
import { Say } from './say.tsx';

interface BibliographyLinkProps {
  /** The page of a day or of a tag. */
  readonly of: Permalink;
  /** What is on it. */
  readonly entries: readonly ListedEntry[];
}

/** All papers of a page in one file. */
export function BibliographyLink({ of, entries }: BibliographyLinkProps): JSX.Element | null {
  const site = useSite();
  if (!entries.some(isCitable)) return null;
  return (
    <p class="bibliography">
      <a href={site.href(bibliographyPermalink(of))} download>
        <Say>{(words) => words.allAsBibtex}</Say>
      </a>
    </p>
  );
}
