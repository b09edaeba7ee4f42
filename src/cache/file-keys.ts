/** Names for note files that tell what becomes of them: of their own name and their bytes. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { digest } from './digest.ts';

/** Wherever the file lies: its folder says nothing of its notes, but its name may tell their date. */
export const keyOf = (file: string, bytes: Uint8Array): string =>
  digest(`${basename(file)}/${digest(bytes)}`);

/** Keys of files as they are when they are first asked for. */
export class FileKeys {
  readonly #keys = new Map<string, string | undefined>();

  /** Undefined for a file that cannot be read. */
  of(file: string): string | undefined {
    if (!this.#keys.has(file)) this.#keys.set(file, keyOfFile(file));
    return this.#keys.get(file);
  }
}

function keyOfFile(file: string): string | undefined {
  try {
    return keyOf(file, readFileSync(file));
  } catch {
    return undefined;
  }
}
