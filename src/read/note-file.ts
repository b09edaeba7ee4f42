/** One note file → its days: bytes, front matter, the date that its name gives. */
import { basename } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { diagnose, isError } from '../diagnostics.ts';
import type { Day } from '../model.ts';
import { parse } from '../parse/parse.ts';
import { decode } from './decode.ts';
import { dateConflicts, dateOfName, settleDates } from './file-date.ts';
import { readFrontMatter } from './front-matter.ts';
import { inMegabytes, LARGEST_FILE, readFileUpTo, TooLarge } from './read-file.ts';
import { why } from './system-error.ts';

export interface NoteFile {
  /** The path as the user would type it. */
  readonly file: string;
  readonly days: readonly Day[];
  /** Whether formulas that lost their delimiters may be put right in this file. */
  readonly repairMath: boolean;
  /** Each names the file. */
  readonly messages: readonly VFileMessage[];
}

/**
 * Reads and parses one file; whatever is wrong with it becomes a message, never an exception.
 *
 * @param most bytes that it may have
 */
export function readNoteFile(file: string, most = LARGEST_FILE): NoteFile {
  const read = readBytes(file, most);
  return 'error' in read ? inFile(file, failed([read.error])) : toNoteFile(file, read.bytes);
}

type Bytes = { readonly bytes: Uint8Array } | { readonly error: VFileMessage };

/** The bytes of a file, or why there are none. */
export function readBytes(file: string, most = LARGEST_FILE): Bytes {
  try {
    return { bytes: readFileUpTo(file, most) };
  } catch (error) {
    return {
      error:
        error instanceof TooLarge
          ? diagnose('too-large', undefined, inMegabytes(most))
          : diagnose('unreadable-file', undefined, why(error)),
    };
  }
}

/** Parses the bytes of one file. */
export const toNoteFile = (file: string, bytes: Uint8Array): NoteFile =>
  inFile(file, readNote(bytes, basename(file)));

function inFile(file: string, note: Note): NoteFile {
  for (const message of note.messages) message.file = file;
  return { file, ...note };
}

export type Note = Omit<NoteFile, 'file'>;

const failed = (messages: readonly VFileMessage[]): Note => ({
  days: [],
  repairMath: true,
  messages,
});

/** @param name the file's own name, which may tell a date */
export function readNote(bytes: Uint8Array, name: string): Note {
  const { text, error } = decode(bytes);
  return error ? failed([error]) : readNoteText(text, name);
}

/**
 * Parses the text of one file.
 * @param text decoded: NFC, without a byte order mark
 * @param name the file's own name, which may tell a date
 */
export function readNoteText(text: string, name: string): Note {
  const matter = readFrontMatter(text);
  if (matter.messages.some(isError)) return failed(matter.messages);
  const dates = { matter: matter.date, named: dateOfName(name) };
  const parsed = parse(matter.body, dates.matter ?? dates.named);
  return {
    days: settleDates(parsed.days, dates),
    repairMath: matter.repairMath,
    messages: [...matter.messages, ...parsed.messages, ...dateConflicts(parsed.days, dates)],
  };
}
