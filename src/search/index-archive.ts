/** The archive → what the search page of the site looks things up in. */
import type { Archive, EntryPage } from '../archive/archive.ts';
import type { GlossaryTerm } from '../model.ts';
import { groupBy } from '../group-by.ts';
import { makeAnew, type Recall } from '../recall.ts';
import { yearOf } from '../archive/permalinks.ts';
import { Concepts } from './concepts.ts';
import { entryText } from './entry-text.ts';
import { partFromText, partToText } from './index-part.ts';
import { termsOf } from './terms.ts';
import { IndexWriter, type SearchIndex } from './write-index.ts';

/**
 * An entry's number in the index is its place among all, the oldest first.
 *
 * @param recall what each year adds to the index, of which few change between two builds
 */
export function indexArchive(
  archive: Pick<Archive, 'days'>,
  glossary: readonly GlossaryTerm[],
  recall: Recall = makeAnew,
): SearchIndex {
  const concepts = new Concepts(glossary);
  const writer = new IndexWriter();
  const oldestFirst = [...archive.days.values()].reverse();
  for (const days of groupBy(oldestFirst, ({ date }) => yearOf(date)).values()) {
    const entries = days.flatMap((day) => day.entries);
    const part = recall({ glossary, entries: entries.map(sourceOf) }, () =>
      partOf(entries, concepts),
    );
    writer.append(partFromText(part));
  }
  return writer.finish(glossary);
}

function partOf(entries: readonly EntryPage[], concepts: Concepts): string {
  const writer = new IndexWriter();
  for (const entry of entries) writer.add(entry.date, termsOf(entryText(entry), concepts));
  return partToText(writer.toPart());
}

/** What the terms of an entry are made of. */
const sourceOf = ({ date, note, authors, tags, ids }: EntryPage): object => ({
  date,
  note,
  authors,
  tags,
  ids,
});
