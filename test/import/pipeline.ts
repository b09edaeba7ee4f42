/** The whole import but for the disk: vault notes → the files of their days. */
import type { VFileMessage } from 'vfile-message';
import type { Day, Entry, IsoDate } from '../../src/model.ts';
import { planDay, sortPieces } from '../../src/import/plan.ts';
import { fingerprintOf } from '../../src/import/same-entry.ts';
import type { Piece } from '../../src/import/source.ts';
import { readVaultNote } from '../../src/import/vault-note.ts';
import { readNoteText } from '../../src/read/note-file.ts';

export type Files = ReadonlyMap<string, string>;

const daysIn = (files: Files): Day[] =>
  [...files].flatMap(([name, text]) => readNoteText(text, name).days);

export const entriesIn = (files: Files): Entry[] => daysIn(files).flatMap(({ entries }) => entries);

export interface Imported {
  readonly files: Files;
  readonly messages: readonly VFileMessage[];
  /** What was written; an error speaks of any other. */
  readonly entries: readonly Entry[];
}

export async function importTexts(texts: readonly string[], files: Files): Promise<Imported> {
  const read = texts.map((text, i) =>
    readVaultNote({ text, name: `250122 ${i}.md`, file: `${i}.md` }),
  );
  const days = new Map<IsoDate, Piece[]>();
  for (const piece of read.flatMap(({ pieces }) => pieces)) {
    days.set(piece.date, [...(days.get(piece.date) ?? []), piece]);
  }
  const after = new Map(files);
  const messages = read.flatMap((note) => note.messages);
  const entries: Entry[] = [];
  for (const [date, pieces] of days) {
    const shelved = daysIn(files)
      .filter((day) => day.date === date)
      .flatMap((day) => day.entries)
      .map((entry) => ({ fingerprint: fingerprintOf(entry), file: 'notes' }));
    const sorted = sortPieces(pieces, shelved);
    const textOf = (name: string): Promise<string> => Promise.resolve(files.get(name) ?? '');
    const plan = await planDay(date, sorted.fresh, { language: 'ko', textOf });
    for (const { name, text } of plan.additions) after.set(name, (files.get(name) ?? '') + text);
    messages.push(...sorted.messages, ...plan.messages);
    entries.push(...plan.additions.flatMap(({ pieces: added }) => added.map(({ entry }) => entry)));
  }
  return { files: after, entries, messages };
}
