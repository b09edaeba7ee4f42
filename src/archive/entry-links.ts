/** Links between entries: what is known of notes, as a page shows it. */
import { paperDate } from '../link/identity.ts';
import type { Lead, LinkedNotes } from '../link/link-notes.ts';
import type { Note } from '../model.ts';
import { citationKeys } from './citation-keys.ts';
import type { EntryLink, EntryPage, ListedEntry } from './archive.ts';

type Linked =
  | 'ids'
  | 'arxiv'
  | 'paperDate'
  | 'sameWork'
  | 'mentions'
  | 'leads'
  | 'mentionedBy'
  | 'related'
  | 'citationKey';

export type UnlinkedPage = Omit<EntryPage, Linked>;

export const linkOf = ({ permalink, date, title }: EntryLink): EntryLink => ({
  permalink,
  date,
  title,
});

export const listedOf = ({ heading, tags, ...page }: ListedEntry): ListedEntry => ({
  ...linkOf(page),
  heading,
  tags,
});

/** One for all entries without: most. */
const NO_LEADS: EntryPage['leads'] = new Map();

/** A thousand notes on one paper would have a million links. */
const MOST_OF_WORK = 50;

const othersOf = (work: readonly Note[], note: Note): Note[] =>
  work
    .slice(0, MOST_OF_WORK + 1)
    .filter((other) => other !== note)
    .slice(0, MOST_OF_WORK);

/**
 * @param pages those of the notes that were linked, the oldest first
 * @param related the notes to read on with from each of the pages
 * @returns the pages in the same order
 */
export function linkEntries(
  pages: readonly UnlinkedPage[],
  linked: LinkedNotes,
  related: readonly (readonly Note[])[],
): EntryPage[] {
  const links = new Map(pages.map((page) => [page.note, linkOf(page)]));
  const toLinks = (notes: readonly Note[]): EntryLink[] =>
    notes.flatMap((note) => links.get(note) ?? []);
  const toLeads = (leads: readonly Lead[]): EntryPage['leads'] =>
    leads.length === 0
      ? NO_LEADS
      : new Map(leads.flatMap(({ key, note }) => toLinks([note]).map((link) => [key, link])));
  const keys = citationKeys(
    pages.map(({ note }) => note),
    linked,
  );
  return pages.map((page, index): EntryPage => {
    const { ids } = page.note;
    const { work, mentions, leads, mentionedBy } = linked.linksOf(page.note);
    return {
      ...page,
      ids,
      arxiv: ids.arxiv ?? null,
      paperDate: paperDate(ids),
      sameWork: toLinks(othersOf(work, page.note)),
      mentions: mentions.flatMap(({ note, written }) =>
        toLinks([note]).map((entry) => ({ entry, written })),
      ),
      leads: toLeads(leads),
      mentionedBy: toLinks(mentionedBy),
      related: toLinks(related[index] ?? []),
      citationKey: page.title === undefined ? undefined : keys.get(page.note),
    };
  });
}
