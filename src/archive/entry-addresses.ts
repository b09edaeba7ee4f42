/** The permalink of each entry: its day and its title. */
import type { IsoDate, Note } from '../model.ts';
import { entryJsonPermalink, entryPermalink, type Permalink } from './permalinks.ts';
import { SlugRegister } from './slugs.ts';

export interface AddressedNote {
  readonly note: Note;
  readonly permalink: Permalink;
  /** Told by the day and the place in it alone: the search index knows no more of an entry. */
  readonly json: Permalink;
  /** The note of the same day whose title makes the same slug, if one came before. */
  readonly rival: Note | undefined;
}

/**
 * The slug comes from the title as typed: how a title is rendered may change, an address may not.
 *
 * @param notes from the first to the last
 */
export function addressEntries(notes: readonly Note[]): AddressedNote[] {
  const days = new Map<IsoDate, SlugRegister<Note>>();
  const counts = new Map<IsoDate, number>();
  return notes.map((note) => {
    const register = days.get(note.date) ?? new SlugRegister<Note>();
    days.set(note.date, register);
    const { slug, rival } = register.claim(note.entry.title?.value ?? '', note);
    const ordinal = (counts.get(note.date) ?? 0) + 1;
    counts.set(note.date, ordinal);
    return {
      note,
      permalink: entryPermalink(note.date, slug),
      json: entryJsonPermalink(note.date, ordinal),
      rival,
    };
  });
}
