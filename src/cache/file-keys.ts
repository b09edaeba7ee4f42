/** Names for note files that tell what becomes of them: of their own name and their bytes. */
import { basename } from 'node:path';
import { LARGEST_FILE, readFileUpTo } from '../read/read-file.ts';
import { digest } from './digest.ts';

/** Wherever the file lies: its folder says nothing of its notes, but its name may tell their date. */
export const keyOf = (file: string, bytes: Uint8Array): string =>
  digest(`${basename(file)}/${digest(bytes)}`);

interface Keyed {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

/** Keys of files as they are when they are first asked for. */
export class FileKeys {
  readonly #keys = new Map<string, Keyed | undefined>();

  /** Undefined for a file that cannot be read, or has more bytes than it may. */
  of(file: string, most = LARGEST_FILE): string | undefined {
    if (!this.#keys.has(file)) this.#keys.set(file, keyOfFile(file));
    const keyed = this.#keys.get(file);
    return keyed && keyed.size <= most ? keyed.key : undefined;
  }
}

function keyOfFile(file: string): Keyed | undefined {
  try {
    const bytes = readFileUpTo(file, LARGEST_FILE);
    return { key: keyOf(file, bytes), size: bytes.length };
  } catch {
    return undefined;
  }
}
