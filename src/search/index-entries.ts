/** Entries → the terms of all of them: what they are looked up by, and what tells which are alike. */
import { groupBy } from '../group-by.ts';
import type { GlossaryTerm } from '../model.ts';
import { makeAnew, type Recall } from '../recall.ts';
import { yearOf } from '../archive/permalinks.ts';
import { Concepts } from './concepts.ts';
import { entryText, type KnownEntry } from './entry-text.ts';
import { partFromText, partToText } from './index-part.ts';
import { TermIndex } from './term-index.ts';
import { termsOf } from './terms.ts';

/**
 * An entry's number in the index is its place among all.
 *
 * @param entries the oldest first
 * @param recall what each year adds to the index, of which few change between two builds
 */
export function indexEntries(
  entries: readonly KnownEntry[],
  glossary: readonly GlossaryTerm[],
  recall: Recall = makeAnew,
): TermIndex {
  const concepts = new Concepts(glossary);
  const index = new TermIndex();
  for (const year of groupBy(entries, ({ note }) => yearOf(note.date)).values()) {
    const part = recall({ glossary, entries: year.map(sourceOf) }, () => partOf(year, concepts));
    index.append(partFromText(part));
  }
  return index;
}

function partOf(entries: readonly KnownEntry[], concepts: Concepts): string {
  const index = new TermIndex();
  for (const entry of entries) index.add(entry.note.date, termsOf(entryText(entry), concepts));
  return partToText(index.toPart());
}

/** What the terms of an entry are made of. */
const sourceOf = ({ note, authors, tags }: KnownEntry): object => ({ note, authors, tags });
