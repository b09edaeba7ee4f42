/** The archive → what the search page of the site looks things up in. */
import type { Archive } from '../archive/archive.ts';
import type { GlossaryTerm } from '../model.ts';
import { Concepts } from './concepts.ts';
import { entryText } from './entry-text.ts';
import { termsOf } from './terms.ts';
import { IndexWriter, type SearchIndex } from './write-index.ts';

/** An entry's number in the index is its place among all, the oldest first. */
export function indexArchive(
  archive: Pick<Archive, 'days'>,
  glossary: readonly GlossaryTerm[],
): SearchIndex {
  const concepts = new Concepts(glossary);
  const writer = new IndexWriter();
  for (const day of [...archive.days.values()].reverse()) {
    for (const entry of day.entries) writer.add(entry.date, termsOf(entryText(entry), concepts));
  }
  return writer.finish(glossary);
}
