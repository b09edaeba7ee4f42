/**
 * What the browser extension of Zotero finds on a page: an OpenURL in the title of an empty span
 * (COinS). Dublin Core is the one of its vocabularies that has preprints.
 */
import { fullFamily, type AuthorName } from '../link/author-names.ts';
import type { CitedPaper } from './cited-paper.ts';

export function coins({ title, authors, ids, date, address }: CitedPaper): string {
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', ids.arxiv === undefined ? 'document' : 'preprint'],
    ['rft.title', title],
    ...authors.names.map((name) => ['rft.creator', creator(name)] as const),
    ['rft.date', date],
    ['rft.publisher', ids.arxiv && 'arXiv'],
    ['rft.identifier', address],
    ['rft_id', ids.doi && `info:doi/${ids.doi}`],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}=${encoded(value)}`))
    .join('&');
}

/** As forms are, which is short for a title. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll('%20', '+');

/** A comma tells it where the family name ends. */
const creator = (name: AuthorName): string =>
  'whole' in name ? name.whole : `${fullFamily(name)}, ${name.given}`;
