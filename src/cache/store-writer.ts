/**
 * Writes the file of a store: the rests of all notes, one behind the other, then an index with a line for
 * each note file, then a footer. The index counts only if its digest is right, and each rest only if its
 * own is, so that nothing damaged is ever taken for a note.
 *
 * The file is put in its place once it is whole. Where it cannot be written there will be none.
 */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from './digest.ts';
import { draftName } from './leftovers.ts';
import { FOOTER_SIZE, type Footer, type Stored } from './store-reader.ts';

/** Bytes that are written at once. */
const BATCH = 1 << 20;

export class StoreWriter {
  readonly #path: string;
  readonly #version: string;
  /** Where it is written; another process writes elsewhere. */
  readonly #draft: string;
  #file: number | undefined;
  #failed = false;
  #waiting: Buffer[] = [];
  #waitingSize = 0;
  /** Bytes so far. */
  #size = 0;
  /** Where the present note file begins. */
  #start = 0;
  readonly #lines: Buffer[] = [];

  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    this.#draft = draftName(`${path}.`);
  }

  /** Adds a rest to the present note file. */
  append(text: string): Stored {
    const bytes = Buffer.from(text);
    const at = this.#size - this.#start;
    this.write(bytes);
    return { at, size: bytes.length, digest: digest(bytes) };
  }

  write(bytes: Buffer): void {
    this.#size += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.length;
    if (this.#waitingSize > BATCH) this.#flush();
  }

  /** Ends the present note file. */
  end(key: string, json: string): void {
    this.#lines.push(Buffer.from(`${key} ${this.#start} ${this.#size - this.#start} ${json}\n`));
    this.#start = this.#size;
  }

  save(): void {
    const index = Buffer.concat(this.#lines);
    const footer: Footer = { version: this.#version, index: this.#size, digest: digest(index) };
    this.write(index);
    this.write(Buffer.from(JSON.stringify(footer).padEnd(FOOTER_SIZE)));
    this.#flush();
    this.#attempt(() => {
      renameSync(this.#draft, this.#path);
    });
    this.discard();
  }

  /** Leaves the store as it was. */
  discard(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#draft, { force: true });
  }

  #flush(): void {
    this.#attempt(() => {
      if (this.#file === undefined) {
        mkdirSync(dirname(this.#path), { recursive: true });
        this.#file = openSync(this.#draft, 'w');
      }
      const bytes = Buffer.concat(this.#waiting);
      for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    });
    this.#waiting = [];
    this.#waitingSize = 0;
  }

  /** After a failure nothing more is tried. */
  #attempt(work: () => void): void {
    if (this.#failed) return;
    try {
      work();
    } catch {
      this.#failed = true;
    }
  }
}
