/** What an entry is found by, out of what is known of it. */
import type { PaperIds } from '../link/paper-addresses.ts';
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
  readonly ids: PaperIds;
}

export const entryText = ({ note: { entry }, authors, tags, ids }: KnownEntry): EntryText => ({
  title: entry.title?.value ?? '',
  abstract: valuesOf(entry.abstract),
  ko: valuesOf(entry.commentary.ko),
  en: valuesOf(entry.commentary.en),
  authors: authors.map(({ name }) => name),
  tags: tags.map(({ name }) => name),
  ids: Object.values(ids).filter((id) => id !== undefined),
});
