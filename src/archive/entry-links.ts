/** Links between entries: what is known of notes, as a page shows it. */
import { paperDate } from '../link/identity.ts';
import type { LinkedNotes } from '../link/link-notes.ts';
import type { Note } from '../model.ts';
import type { Archive, EntryLink, EntryPage } from './archive.ts';

type Linked = 'ids' | 'arxiv' | 'paperDate' | 'sameWork' | 'mentions' | 'mentionedBy';

export type UnlinkedPage = Omit<EntryPage, Linked>;

interface LinkedEntries {
  /** In the order of the pages. */
  readonly entries: readonly EntryPage[];
  readonly resolve: Archive['resolve'];
}

export const linkOf = ({ permalink, date, title }: EntryLink): EntryLink => ({
  permalink,
  date,
  title,
});

/** @param pages those of the notes that were linked */
export function linkEntries(pages: readonly UnlinkedPage[], linked: LinkedNotes): LinkedEntries {
  const links = new Map(pages.map((page) => [page.note, linkOf(page)]));
  const toLinks = (notes: readonly Note[]): EntryLink[] =>
    notes.flatMap((note) => links.get(note) ?? []);
  const entries = pages.map((page): EntryPage => {
    const { ids, work, mentions, mentionedBy } = linked.linksOf(page.note);
    return {
      ...page,
      ids,
      arxiv: ids.arxiv ?? null,
      paperDate: paperDate(ids),
      // Gathered when asked for: a thousand notes on one paper would have a million links.
      get sameWork() {
        return toLinks(work.filter((note) => note !== page.note));
      },
      mentions: mentions.flatMap(({ note, written }) =>
        toLinks([note]).map((entry) => ({ entry, written })),
      ),
      mentionedBy: toLinks(mentionedBy),
    };
  });
  const resolve: Archive['resolve'] = (reference, from) => {
    const note = linked.resolve(reference, from.note);
    return note && links.get(note);
  };
  return { entries, resolve };
}
