/** `index.json`: the list of all entries, for programs. Its shape is a promise to the outside. */
import type { Settings } from '../model.ts';
import type { Archive } from './archive.ts';
import { href } from './permalinks.ts';

/** The newest day first. */
export function indexJson(archive: Archive, settings: Settings): string {
  const entries = [...archive.entries.values()].map((entry) => ({
    title: entry.note.entry.title?.value ?? null,
    date: entry.date,
    url: href(settings.url, entry.permalink),
    tags: entry.tags.map((tag) => tag.name),
    authors: entry.authors.map((author) => author.name),
    arxiv: entry.arxiv,
  }));
  return JSON.stringify({ entries });
}
