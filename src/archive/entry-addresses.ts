/** The permalink of each entry: its day and its title. */
import type { IsoDate, Note } from '../model.ts';
import { entryPermalink, type Permalink } from './permalinks.ts';
import { SlugRegister } from './slugs.ts';

export interface AddressedNote {
  readonly note: Note;
  readonly permalink: Permalink;
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
  return notes.map((note) => {
    const register = days.get(note.date) ?? new SlugRegister<Note>();
    days.set(note.date, register);
    const { slug, rival } = register.claim(note.entry.title?.value ?? '', note);
    return { note, permalink: entryPermalink(note.date, slug), rival };
  });
}
