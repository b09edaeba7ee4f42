/**
 * Writes the file of a store: the rests of all notes, one behind the other, then an index with a line for
 * each note file, then a footer. The index counts only if its digest is right, and each rest only if its
 * own is, so that nothing damaged is ever taken for a note.
 *
 * The file is put in its place once it is whole. Where it cannot be written there will be none, and what
 * was to be in it stays in memory.
 */
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from './digest.ts';
import { draftName } from './leftovers.ts';
import { FOOTER_SIZE, readAt, type Footer, type Stored } from './store-reader.ts';
import type { Rest } from './stored-note.ts';
import { writeAll } from './write-all.ts';

/** Bytes that are written at once. */
const BATCH = 1 << 20;

/** Bytes, and where they belong in the file. */
interface Written {
  readonly at: number;
  readonly bytes: Buffer;
}

export class StoreWriter {
  readonly #path: string;
  readonly #version: string;
  /** Where it is written; another process writes elsewhere. */
  readonly #draft: string;
  #file: number | undefined;
  #failed = false;
  #waiting: Written[] = [];
  #waitingSize = 0;
  /** Bytes so far. */
  #size = 0;
  /** Where the present note file begins. */
  #start = 0;
  #lines: Buffer[] = [];

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
    this.#waiting.push({ at: this.#size, bytes });
    this.#size += bytes.length;
    this.#waitingSize += bytes.length;
    if (this.#waitingSize > BATCH) this.#flush();
  }

  /** Ends the present note file. Returns what reads its rests, wherever they are by then. */
  end(key: string, json: string): (rest: Stored) => Rest {
    const start = this.#start;
    this.#lines.push(Buffer.from(`${key} ${start} ${this.#size - start} ${json}\n`));
    this.#start = this.#size;
    return ({ at, size }) => JSON.parse(this.#read(start + at, size).toString()) as Rest;
  }

  #read(at: number, size: number): Buffer {
    this.#flush();
    const kept = this.#waiting.findLast((each) => each.at <= at);
    if (kept) return kept.bytes.subarray(at - kept.at, at - kept.at + size);
    if (this.#file === undefined) throw new Error('Nothing was written there');
    return readAt(this.#file, at, size);
  }

  save(): void {
    const index = Buffer.concat(this.#lines);
    this.#lines = [];
    const footer: Footer = { version: this.#version, index: this.#size, digest: digest(index) };
    this.write(index);
    this.write(Buffer.from(JSON.stringify(footer).padEnd(FOOTER_SIZE)));
    this.#flush();
    this.#attempt(() => {
      renameSync(this.#draft, this.#path);
    });
  }

  /** Nothing more can be read then. What was not saved leaves the store as it was. */
  close(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#draft, { force: true });
  }

  #flush(): void {
    if (this.#waitingSize === 0) return;
    this.#attempt(() => {
      if (this.#file === undefined) {
        mkdirSync(dirname(this.#path), { recursive: true });
        this.#file = openSync(this.#draft, 'w+');
      }
      const bytes = Buffer.concat(this.#waiting.map(({ bytes }) => bytes));
      writeAll(this.#file, bytes);
      this.#waiting = [];
      this.#waitingSize = 0;
    });
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
