/** Papers as RIS, which EndNote, Mendeley and Zotero read. */
import { fullFamily, type AuthorName } from '../link/author-names.ts';
import type { CitedPaper } from './cited-paper.ts';

export const ris = (papers: readonly CitedPaper[]): string => papers.map(record).join('');

function record({ key, title, authors, ids, date, address }: CitedPaper): string {
  const [year, month] = date?.split('-') ?? [];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', ids.arxiv === undefined ? 'GEN' : 'UNPB'],
    ['ID', key],
    ['TI', title],
    ...authors.names.map((name) => ['AU', author(name)] as const),
    ['PY', year],
    ['DA', date && `${year}/${month}//`],
    ['PB', ids.arxiv && 'arXiv'],
    ['AN', ids.arxiv && `arXiv:${ids.arxiv}`],
    ['DO', ids.doi],
    ['UR', address],
    ['ER', ''],
  ];
  // The lines of RIS end as those of DOS.
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${inOneLine(value)}\r\n`))
    .join('');
}

/** Some programs end a line at characters that a note may have amid of one. */
const inOneLine = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

function author(name: AuthorName): string {
  if ('whole' in name) return name.whole;
  return [fullFamily(name), name.given, name.suffix].filter((part) => part !== '').join(', ');
}
