/** Papers as CSL-JSON, which citation processors and Zotero read. */
import type { AuthorName } from '../link/author-names.ts';
import type { CitedPaper } from './cited-paper.ts';

export const cslJson = (papers: readonly CitedPaper[]): string =>
  `${JSON.stringify(papers.map(item), null, 2)}\n`;

function item({ key, title, authors, ids, date, address }: CitedPaper): object {
  const [year, month] = date?.split('-').map(Number) ?? [];
  return {
    id: key,
    // In the words of CSL, an article is a preprint.
    type: ids.arxiv === undefined ? 'document' : 'article',
    title,
    author: authors.names.length === 0 ? undefined : authors.names.map(name),
    issued: date && { 'date-parts': [[year, month]] },
    publisher: ids.arxiv && 'arXiv',
    number: ids.arxiv && `arXiv:${ids.arxiv}`,
    DOI: ids.doi,
    URL: address,
  };
}

function name(author: AuthorName): object {
  if ('whole' in author) return { literal: author.whole };
  const { given, particle, family, suffix } = author;
  return {
    given,
    'non-dropping-particle': particle || undefined,
    family,
    suffix: suffix || undefined,
  };
}
