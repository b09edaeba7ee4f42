/** Says so where two things would have had one address. */
import type { VFileMessage } from 'vfile-message';
import type { Located, Note } from '../model.ts';
import type { AddressedNote } from './entry-addresses.ts';
import { inNote } from './in-note.ts';
import { mainTopics, type Topics } from './topics.ts';

/** Entries without a title share an address too, but `missing-title` has told the writer already. */
export const titleMessages = (notes: readonly AddressedNote[]): VFileMessage[] =>
  notes.flatMap(({ note, rival }) => {
    const title = note.entry.title;
    const other = rival?.entry.title;
    if (!title || !rival || !other) return [];
    const spelling = other.value === title.value ? '' : `, “${other.value}”`;
    return inNote('duplicate-title', note, title, placeOf(other, rival, note) + spelling);
  });

export const tagMessages = (tags: Topics): VFileMessage[] =>
  [...mainTopics(tags)].flatMap(([key, topic]) => {
    const rival = tags.byKey.get(tags.addresses.get(key)?.rival ?? '');
    if (!rival || rival === topic) return [];
    const { note, value } = topic.first;
    const place = placeOf(rival.first.value, rival.first.note, note);
    const detail = `#${value.value} and #${rival.first.value.value} (${place}) look alike`;
    return inNote('tag-collision', note, value, detail);
  });

const placeOf = (value: Located, at: Note, seenFrom: Note): string =>
  `${at.file === seenFrom.file ? '' : `${at.file}, `}line ${value.position.start.line}`;
