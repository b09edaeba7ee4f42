/** Days → the text of a dump: the inverse of `parse` for entries that a dump can tell. */
import type { Day, Entry, IsoDate, Language } from '../model.ts';
import { contentOf } from './content.ts';

/** The date line of a dump. */
export function printDate(date: IsoDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return language === 'ko' ? `${year}년 ${month}월 ${day}일` : date;
}

const line = (items: readonly string[], print: (items: readonly string[]) => string): string[] =>
  items.length > 0 ? [print(items)] : [];

const authorList = (names: readonly string[]): string => `(${names.join(', ')})`;

const tagLine = (names: readonly string[]): string => names.map((name) => `#${name}`).join(' ');

/** Up to the last bare address they stand above the title, what follows below the tags. */
function printLinks(links: readonly string[]): { above: string[]; below: string[] } {
  const cut = links.findLastIndex((link) => /^<?https?:/.test(link)) + 1;
  const below = links.slice(cut);
  return { above: links.slice(0, cut), below: below.length > 0 ? ['# Links', ...below] : [] };
}

/** Fields that a vault note marks: `*Title*`, `> Abstract.`, `<english>…</english>`. */
export type MarkedField = 'title' | 'abstract' | 'english';

/**
 * The lines of one entry, one paragraph a line.
 * @param marked fields to mark; place and script tell the others
 */
export function printEntry(entry: Entry, marked: readonly MarkedField[] = []): string[] {
  const { title, authors, abstract, commentary, tags, links } = contentOf(entry);
  const { above, below } = printLinks(links);
  const [star, quote] = [
    marked.includes('title') ? '*' : '',
    marked.includes('abstract') ? '> ' : '',
  ];
  const isEnglishMarked = marked.includes('english') && commentary.en.length > 0;
  return [
    ...above,
    ...(title === undefined ? [] : [`${star}${title}${star}`]),
    ...line(authors, authorList),
    ...abstract.map((paragraph) => `${quote}${paragraph}`),
    ...commentary.ko,
    ...(isEnglishMarked ? ['<english>', ...commentary.en, '</english>'] : commentary.en),
    ...line(tags, tagLine),
    ...below,
  ];
}

/** A list of links goes on over the addresses of the next entry, unless a mark ends it. */
const separator = (above: Entry | undefined, { links }: Entry): string[] =>
  above && printLinks(contentOf(above).links).below.length > 0 && links.length > 0 ? ['#'] : [];

/** One paragraph a line, no blank lines. */
export function printDay({ date, entries }: Day, language: Language): string {
  const heading = date ? [printDate(date, language)] : [];
  const lines = entries.flatMap((entry, index) => [
    ...separator(entries[index - 1], entry),
    ...printEntry(entry),
  ]);
  return [...heading, ...lines, ''].join('\n');
}
