/** Files of notes that are not in the archive yet → their entries. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { diagnose, inFile } from '../diagnostics.ts';
import { decode } from '../read/decode.ts';
import { why } from '../read/system-error.ts';
import { inBatches } from './in-batches.ts';
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
  const read = await readAll(notes, (source) => {
    const original = source.file.replace(/ \d+(\.md)$/i, '$1');
    return readVaultNote(
      names.has(original) ? { ...source, name: basename(original).normalize('NFC') } : source,
    );
  });
  return { ...read, messages: [...messages, ...read.messages] };
}

/** Dumps of one or more days each. */
export const readDumps = (files: readonly string[]): Promise<Sources> =>
  readAll(files, (source) => withOrphans(readSource(source), source.file));

/** Notes as they are, to the letter. */
export const readNotes = (files: readonly string[]): Promise<Sources> =>
  readAll(files, (source) => withOrphans(readPieces(source), source.file));

async function readAll(
  files: readonly string[],
  convert: (source: Source) => Converted,
): Promise<Sources> {
  const sources = await inBatches(files, readSourceFile);
  const converted = sources.map((source) => ('text' in source ? convert(source) : source));
  return { read: sources.filter((source) => 'text' in source).length, ...joined(converted) };
}

export const joined = (parts: readonly Converted[]): Converted => ({
  pieces: parts.flatMap(({ pieces }) => pieces),
  messages: parts.flatMap(({ messages }) => messages),
});

async function readSourceFile(file: string): Promise<Source | Converted> {
  const name = basename(file).normalize('NFC');
  const { text, error } = await readFile(file).then(decode, (reason: unknown) => ({
    text: undefined,
    error: diagnose('unreadable-file', undefined, why(reason)),
  }));
  if (!error) return { text, name, file };
  return { pieces: [], messages: [inFile(file, error)] };
}
