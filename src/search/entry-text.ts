/** What an entry is found by, out of what is known of it. */
import { valuesOf } from '../located.ts';
import type { Note } from '../model.ts';
import type { EntryText } from './terms.ts';

interface Named {
  readonly name: string;
}

export interface KnownEntry {
  readonly note: Note;
  readonly authors: readonly Named[];
  readonly tags: readonly Named[];
}

export const entryText = ({ note: { entry, ids }, authors, tags }: KnownEntry): EntryText => ({
  title: entry.title?.value ?? '',
  abstract: valuesOf(entry.abstract),
  ko: valuesOf(entry.commentary.ko),
  en: valuesOf(entry.commentary.en),
  authors: authors.map(({ name }) => name),
  tags: tags.map(({ name }) => name),
  ids: Object.values(ids).filter((id) => id !== undefined),
});
