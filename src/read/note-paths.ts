/** Which files of a folder are notes. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { addAll } from '../add-all.ts';
import { diagnose, inFile } from '../diagnostics.ts';
import { why } from './system-error.ts';

export interface NotePaths {
  /** In the order of their code points, so that every machine reads them alike. */
  readonly files: readonly string[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Every `.txt` and `.md` below a folder. Names that begin with a dot or an underscore are left out
 * (drafts, and what other programs keep there); links are refused, lest they lead out of the folder.
 */
export async function findNotes(folder: string): Promise<NotePaths> {
  const { files: found, messages } = await walk(folder);
  const files = found.toSorted(byCodePoint);
  return { files, messages: [...messages, ...twins(files)] };
}

async function walk(folder: string): Promise<NotePaths> {
  try {
    const files: string[] = [];
    const messages: VFileMessage[] = [];
    for (const item of await readdir(folder, { withFileTypes: true })) {
      if (/^[._]/.test(item.name)) continue;
      const path = join(folder, item.name);
      const reason = await whyNot(item, path);
      if (reason !== undefined)
        messages.push(inFile(path, diagnose('not-a-file', undefined, reason)));
      if (item.isDirectory()) {
        const below = await walk(path);
        addAll(files, below.files);
        addAll(messages, below.messages);
      } else if (reason === undefined && NOTE.test(item.name)) files.push(path);
    }
    return { files, messages };
  } catch (error) {
    return {
      files: [],
      messages: [inFile(folder, diagnose('unreadable-file', undefined, why(error)))],
    };
  }
}

const NOTE = /\.(?:txt|md)$/i;

/** What is wrong with something that looks like a note, or like a folder of them. */
async function whyNot(item: Dirent, path: string): Promise<string | undefined> {
  const isNamedSo = NOTE.test(item.name);
  if (item.isDirectory())
    return isNamedSo
      ? 'This is a folder, with the name of a note; take .txt or .md off its name'
      : undefined;
  if (item.isSymbolicLink()) return isNamedSo || (await isFolder(path)) ? LINK : undefined;
  if (!isNamedSo) return undefined;
  if (!item.isFile()) return 'This is neither a file nor a folder; remove it';
  return item.name.includes('\uFFFD') ? 'The name of this file is not UTF-8; rename it' : undefined;
}

const LINK = 'This is a link, and no link is followed; put what it leads to in its place';

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** Names that a disk of another system, or a copy of the repository there, cannot tell apart. */
function twins(files: readonly string[]): VFileMessage[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const key = file.normalize('NFC').toLowerCase();
    const twin = first.get(key);
    if (twin !== undefined) return inFile(file, diagnose('twin-name', undefined, twin));
    first.set(key, file);
    return [];
  });
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
