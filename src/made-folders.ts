/** Folders for many files: asking the system for each takes as long as to write or to move the file. */
import { mkdirSync } from 'node:fs';

export class MadeFolders {
  readonly #made = new Set<string>();

  /** Makes the folder, and those above it, where they are not there. */
  make(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}
