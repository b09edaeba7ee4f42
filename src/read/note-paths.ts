/** Which files of a folder are notes. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
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
  try {
    const files: string[] = [];
    const messages: VFileMessage[] = [];
    for (const item of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, item.name);
      if (/^[._]/.test(item.name)) continue;
      if (item.isDirectory()) {
        const below = await findNotes(path);
        files.push(...below.files);
        messages.push(...below.messages);
      } else if (!/\.(?:txt|md)$/i.test(item.name)) continue;
      else if (item.isFile()) files.push(path);
      else
        messages.push(
          inFile(path, diagnose('unreadable-file', undefined, 'it is a link, not a file')),
        );
    }
    return { files: files.sort(byCodePoint), messages };
  } catch (error) {
    return {
      files: [],
      messages: [inFile(folder, diagnose('unreadable-file', undefined, why(error)))],
    };
  }
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
