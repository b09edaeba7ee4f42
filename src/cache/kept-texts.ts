/** Texts that take long to make, kept under what they were made of. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked, writeChecked } from './checked-file.ts';
import { digest, Digester } from './digest.ts';
import { namesIn } from './leftovers.ts';

export class KeptTexts {
  readonly #folder: string;
  readonly #version: string;
  readonly #used = new Set<string>();

  /** @param version of the tool: what another one made counts for nothing */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /**
   * The text that was made of the same data before, or one that is made now and kept.
   *
   * @param of plain data
   * @param digestOfNote what is known of a note in it already
   */
  recall(
    of: object,
    make: () => string,
    digestOfNote: (note: object) => string | undefined,
  ): string {
    const name = digest(`${this.#version} ${new Digester(digestOfNote).digestOf(of)}`);
    const path = join(this.#folder, name);
    this.#used.add(name);
    const kept = readChecked(path);
    if (kept) return kept.toString();
    const made = make();
    writeChecked(path, [made]);
    return made;
  }

  /** Removes all that was not asked for. */
  prune(): void {
    for (const name of namesIn(this.#folder)) {
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
    }
  }
}
