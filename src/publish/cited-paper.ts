/** The paper of an entry as a list of references has it: what the note tells of it, and no more. */
import type { EntryPage } from '../archive/archive.ts';
import { authorNames, type AuthorNames } from '../link/author-names.ts';
import { paperAddress } from '../link/identity.ts';
import { valuesOf } from '../located.ts';
import type { Html, Month, PaperIds } from '../model.ts';
import { oncePer } from '../once-per.ts';

export interface CitedPaper {
  /** No other paper of the site has it. */
  readonly key: string;
  readonly title: string;
  readonly titleHtml: Html;
  readonly authors: AuthorNames;
  readonly ids: PaperIds;
  /** When it was submitted, where an arXiv id tells. */
  readonly date: Month | undefined;
  readonly address: string | undefined;
}

const once = oncePer<CitedPaper | undefined>();

/**
 * Undefined for an entry without a title, by which nobody would find anything. Its page asks for it, its
 * files, and those of its day and its tags.
 */
export const citedPaper = (entry: EntryPage): CitedPaper | undefined =>
  once(entry, '', () => readPaper(entry));

function readPaper(entry: EntryPage): CitedPaper | undefined {
  const { title, citationKey: key } = entry;
  if (key === undefined || title === undefined) return undefined;
  const { entry: note, rendered } = entry.note;
  return {
    key,
    title,
    titleHtml: rendered.html.title,
    authors: authorNames(valuesOf(note.authors)),
    ids: entry.ids,
    date: entry.paperDate,
    address: paperAddress(note, entry.ids),
  };
}
