/** Says so where two things would have had one address. */
import type { VFileMessage } from 'vfile-message';
import { diagnose, type RuleId } from '../diagnostics.ts';
import type { Located, Note } from '../model.ts';
import type { AddressedNote } from './entry-addresses.ts';
import type { Topics } from './topics.ts';

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
  [...tags.values()].flatMap(({ first: { note, value }, rival }) => {
    if (!rival) return [];
    const place = placeOf(rival.first.value, rival.first.note, note);
    const detail = `#${value.value} and #${rival.first.value.value} (${place}) look alike`;
    return inNote('tag-collision', note, value, detail);
  });

const placeOf = (value: Located, at: Note, seenFrom: Note): string =>
  `${at.file === seenFrom.file ? '' : `${at.file}, `}line ${value.position.start.line}`;

function inNote(rule: RuleId, note: Note, value: Located, detail: string): VFileMessage {
  const message = diagnose(rule, value.position, detail);
  message.file = note.file;
  return message;
}
