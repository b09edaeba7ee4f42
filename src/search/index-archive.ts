/** The archive → what the search page of the site looks things up in. */
import type { Archive, EntryPage } from '../archive/archive.ts';
import { valuesOf } from '../located.ts';
import type { GlossaryTerm } from '../model.ts';
import { Concepts } from './concepts.ts';
import { termsOf, type EntryText } from './terms.ts';
import { IndexWriter, type SearchIndex } from './write-index.ts';

/** An entry's number in the index is its place among all, the oldest first. */
export function indexArchive(
  archive: Pick<Archive, 'days'>,
  glossary: readonly GlossaryTerm[],
): SearchIndex {
  const concepts = new Concepts(glossary);
  const writer = new IndexWriter();
  for (const day of [...archive.days.values()].reverse()) {
    for (const entry of day.entries) writer.add(entry.date, termsOf(textOf(entry), concepts));
  }
  return writer.finish(glossary);
}

function textOf({ note: { entry }, authors, tags, ids }: EntryPage): EntryText {
  return {
    title: entry.title?.value ?? '',
    abstract: valuesOf(entry.abstract),
    ko: valuesOf(entry.commentary.ko),
    en: valuesOf(entry.commentary.en),
    authors: authors.map(({ name }) => name),
    tags: tags.map(({ name }) => name),
    ids: Object.values(ids).filter((id) => id !== undefined),
  };
}
