/** One entry for programs, and for the search page. Its shape is a promise; see `entry-schema.ts`. */
import { valuesOf } from '../located.ts';
import type { Settings } from '../model.ts';
import type { EntryPage } from './archive.ts';
import { href } from './permalinks.ts';

/** Texts are paragraphs as they stand in the note. */
export interface EntryJson {
  readonly version: 1;
  readonly title: string | null;
  readonly date: string;
  /** Root-relative, with the path that the site lives under. */
  readonly url: string;
  readonly authors: readonly string[];
  readonly abstract: readonly string[];
  readonly commentary: { readonly ko: readonly string[]; readonly en: readonly string[] };
  readonly tags: readonly string[];
  /** Lines that only link. */
  readonly links: readonly string[];
  readonly arxiv: string | null;
}

export function entryJson(page: EntryPage, settings: Settings): EntryJson {
  const { title, abstract, commentary, links } = page.note.entry;
  return {
    version: 1,
    title: title?.value ?? null,
    date: page.date,
    url: href(settings.url, page.permalink),
    authors: page.authors.map(({ name }) => name),
    abstract: valuesOf(abstract),
    commentary: { ko: valuesOf(commentary.ko), en: valuesOf(commentary.en) },
    tags: page.tags.map(({ name }) => name),
    links: valuesOf(links),
    arxiv: page.arxiv,
  };
}
