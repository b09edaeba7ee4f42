/** Files of notes that are not in the archive yet → their entries. */
import { basename } from 'node:path';
import { inFile } from '../diagnostics.ts';
import { decode } from '../read/decode.ts';
import { readBytes } from '../read/note-file.ts';
import { withOrphans } from './orphans.ts';
import { readPieces, readSource, type Converted, type Source } from './source.ts';
import { findVaultNotes } from './vault-files.ts';
import { readVaultNote } from './vault-note.ts';

export interface Sources extends Converted {
  /** How many notes were read. */
  readonly read: number;
}

/** Every note of an Obsidian vault. */
export async function readVault(folder: string): Promise<Sources> {
  const { notes, messages } = await findVaultNotes(folder);
  const names = new Set(notes);
  const read = readAll(notes, (source) => {
    const original = source.file.replace(/ \d+(\.md)$/i, '$1');
    return readVaultNote(
      names.has(original) ? { ...source, name: basename(original).normalize('NFC') } : source,
    );
  });
  return { ...read, messages: [...messages, ...read.messages] };
}

/** Dumps of one or more days each. */
export const readDumps = (files: readonly string[]): Sources =>
  readAll(files, (source) => withOrphans(readSource(source), source.file));

/** Notes as they are, to the letter. */
export const readNotes = (files: readonly string[]): Sources =>
  readAll(files, (source) => withOrphans(readPieces(source), source.file));

function readAll(files: readonly string[], convert: (source: Source) => Converted): Sources {
  const sources = files.map(readSourceFile);
  const converted = sources.map((source) => ('text' in source ? convert(source) : source));
  return { read: sources.filter((source) => 'text' in source).length, ...joined(converted) };
}

export const joined = (parts: readonly Converted[]): Converted => ({
  pieces: parts.flatMap(({ pieces }) => pieces),
  messages: parts.flatMap(({ messages }) => messages),
});

function readSourceFile(file: string): Source | Converted {
  const read = readBytes(file);
  const { text, error } = 'error' in read ? { ...read, text: undefined } : decode(read.bytes);
  if (error) return { pieces: [], messages: [inFile(file, error)] };
  return { text, name: basename(file).normalize('NFC'), file };
}
