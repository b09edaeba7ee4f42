/** What search engines are told of an entry, as JSON-LD: a note of the site's author on a paper. */
import type { EntryPage } from '../archive/archive.ts';
import { LANGUAGES, type Settings } from '../model.ts';
import { fullFamily, type AuthorName } from '../link/author-names.ts';
import { citedPaper, type CitedPaper } from './cited-paper.ts';

/** Safe inside of a script element. */
export function linkedData(entry: EntryPage, { author }: Settings): string {
  const paper = citedPaper(entry);
  const { commentary } = entry.note.entry;
  const spoken = LANGUAGES.filter((language) => commentary[language].length > 0);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: entry.title,
    author: author === '' ? undefined : { '@type': 'Person', name: author },
    datePublished: entry.date,
    inLanguage: spoken.length > 0 ? spoken : undefined,
    keywords: entry.tags.length > 0 ? entry.tags.map(({ name }) => name) : undefined,
    about: paper && aboutPaper(paper),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function aboutPaper({ title, authors, date, address }: CitedPaper): object {
  return {
    '@type': 'ScholarlyArticle',
    name: title,
    author: authors.names.length > 0 ? authors.names.map(person) : undefined,
    datePublished: date,
    url: address,
  };
}

/** Whoever has no family name may be a person or not. */
function person(name: AuthorName): object {
  if ('whole' in name) return { name: name.whole };
  const parts = [name.given, fullFamily(name), name.suffix];
  return { '@type': 'Person', name: parts.filter((part) => part !== '').join(' ') };
}
