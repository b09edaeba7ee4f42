/** The folder that a site is written to. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Permalink } from '../archive/permalinks.ts';
import { MadeFolders } from '../made-folders.ts';

/** What a file holds. */
export type Content = string | Uint8Array;

export class SiteFolder {
  readonly #root: string;
  readonly #folders = new MadeFolders();
  readonly #files = new Map<string, Permalink | null>();

  /** @param root an absolute path */
  constructor(root: string) {
    this.#root = root;
  }

  /** The files written so far, by their paths from the root, each with the page it was made of, if any. */
  get files(): ReadonlyMap<string, Permalink | null> {
    return this.#files;
  }

  /**
   * Small files at once: to hand each to another thread takes longer than to write it.
   *
   * @param file a path from the root, or one that leads there
   * @param page the one page that it is made of, if there is one
   */
  write(file: string, content: Content, page: Permalink | null = null): void {
    const target = path.resolve(this.#root, file);
    // As text of its own: what was cut out of another keeps that one in memory.
    const name = Buffer.from(path.relative(this.#root, target)).toString();
    if (this.#files.has(name)) throw new Error(`Two pages would be the file ${name}`);
    this.#folders.make(path.dirname(target));
    writeFileSync(target, content);
    this.#files.set(name, page);
  }
}
