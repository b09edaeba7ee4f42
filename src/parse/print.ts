/** Days → the text of a dump: the inverse of `parse` for entries that a dump can tell. */
import type { Day, Entry, IsoDate, Language, Located } from '../model.ts';

/** The date line of a dump. */
export function printDate(date: IsoDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return language === 'ko' ? `${year}년 ${month}월 ${day}일` : date;
}

const values = (items: readonly Located[]): string[] => items.map((item) => item.value);

const line = (items: readonly Located[], print: (values: string[]) => string): string[] =>
  items.length > 0 ? [print(values(items))] : [];

function printEntry({ title, authors, abstract, commentary, tags, links }: Entry): string[] {
  return [
    ...values(links),
    ...(title ? [title.value] : []),
    ...line(authors, (names) => `(${names.join(', ')})`),
    ...values(abstract),
    ...values(commentary.ko),
    ...values(commentary.en),
    ...line(tags, (names) => names.map((name) => `#${name}`).join(' ')),
  ];
}

/** One paragraph a line, no blank lines. */
export function printDay({ date, entries }: Day, language: Language): string {
  const heading = date ? [printDate(date, language)] : [];
  return [...heading, ...entries.flatMap(printEntry), ''].join('\n');
}
