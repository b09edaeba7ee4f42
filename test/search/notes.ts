/** A small index in memory, and what is loaded of it. */
import type { GlossaryTerm, IsoDate } from '../../src/model.ts';
import { Concepts } from '../../src/search/concepts.ts';
import { IndexReader } from '../../src/search/index-reader.ts';
import { Search, type Filters } from '../../src/search/search.ts';
import { termsOf, type EntryText } from '../../src/search/terms.ts';
import { packShard } from '../../src/search/pack-shard.ts';
import { TermIndex } from '../../src/search/term-index.ts';
import { writeIndex } from '../../src/search/write-index.ts';

export type NoteText = Partial<EntryText> & { readonly date?: string };

const EMPTY: EntryText = {
  title: '',
  abstract: [],
  ko: [],
  en: [],
  authors: [],
  tags: [],
  ids: [],
};

/** @param notes the oldest first */
export function searchOver(notes: readonly NoteText[], glossary: readonly GlossaryTerm[] = []) {
  const concepts = new Concepts(glossary);
  const index = new TermIndex();
  for (const { date = '2025-01-22', ...text } of notes) {
    index.add(date as IsoDate, termsOf({ ...EMPTY, ...text }, concepts));
  }
  const { manifest, shards: unpacked } = writeIndex(index, glossary);
  const shards = new Map(
    Array.from(unpacked, ([name, bytes]) => [name, packShard(bytes)] as const),
  );
  const fresh = (): Promise<Search> => {
    const reader = new IndexReader(manifest, (name) =>
      Promise.resolve(Uint8Array.from(shards.get(name) ?? [])),
    );
    return Search.open(manifest, reader);
  };
  const find = async (query: string, filters: Filters = {}) => (await fresh()).find(query, filters);
  return { manifest, shards, fresh, find };
}
