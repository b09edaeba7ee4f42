/** What a folder of notes holds already. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { addAll } from '../add-all.ts';
import { isError } from '../diagnostics.ts';
import type { IsoDate } from '../model.ts';
import { decode } from '../read/decode.ts';
import { dateOfName } from '../read/file-date.ts';
import { readNoteFile } from '../read/note-file.ts';
import { findNotes } from '../read/note-paths.ts';
import type { Shelved } from './plan.ts';
import { fingerprintOf } from './same-entry.ts';

export interface Shelf {
  readonly entries: ReadonlyMap<IsoDate, readonly Shelved[]>;
  /** Days named by a file that cannot be read: what they have is not known. */
  readonly unread: ReadonlyMap<IsoDate, string>;
  readonly messages: readonly VFileMessage[];
}

/** Reads all notes of a folder; one that does not exist holds none. */
export async function readShelf(folder: string): Promise<Shelf> {
  const entries = new Map<IsoDate, Shelved[]>();
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!exists) return { entries, unread: new Map(), messages: [] };
  const { files, messages: found } = await findNotes(folder);
  const messages = [...found];
  for (const file of files) {
    const { days, messages: said } = readNoteFile(file);
    if (days.length === 0) addAll(messages, said.filter(isError));
    for (const { date, entries: read } of days) {
      const shelved = read.map((entry) => ({ fingerprint: fingerprintOf(entry), file }));
      if (date) entries.set(date, [...(entries.get(date) ?? []), ...shelved]);
    }
  }
  return { entries, unread: unreadDays(messages), messages };
}

function unreadDays(messages: readonly VFileMessage[]): Map<IsoDate, string> {
  const days = new Map<IsoDate, string>();
  for (const { file = '' } of messages) {
    const date = dateOfName(basename(file));
    if (date) days.set(date, file);
  }
  return days;
}

/** The decoded text of a file; empty where there is no such file. */
export async function textOf(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  const { text, error } = decode(bytes);
  if (error) throw error;
  return text;
}

export const bytesOf = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return Buffer.alloc(0);
    throw error;
  });
