/** Reads the file of a store; `store-writer.ts` tells what is in it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { digest } from './digest.ts';
import type { Rest } from './stored-note.ts';
import type { StoreWriter } from './store-writer.ts';

/** Bytes; enough for the footer, which is filled up with spaces. */
export const FOOTER_SIZE = 256;

export interface Footer {
  readonly version: string;
  /** Where the index begins, in bytes. */
  readonly index: number;
  /** Of the index. */
  readonly digest: string;
}

/** Where a rest lies, counted from the first rest of its note file, in bytes. */
export interface Stored {
  readonly at: number;
  readonly size: number;
  readonly digest: string;
}

interface Line {
  readonly start: number;
  readonly size: number;
  readonly json: string;
}

export class StoreReader {
  readonly #file: number;
  readonly #lines: ReadonlyMap<string, Line>;
  #isDamaged = false;
  #last: { readonly digest: string; readonly rest: Rest } | undefined;

  private constructor(file: number, lines: ReadonlyMap<string, Line>) {
    this.#file = file;
    this.#lines = lines;
  }

  /** Undefined where there is no store of this version, or a damaged one. */
  static open(path: string, version: string): StoreReader | undefined {
    let file: number | undefined;
    try {
      file = openSync(path, 'r');
      const lines = readIndex(file, version);
      if (lines) return new StoreReader(file, lines);
    } catch {
      // A footer that is no JSON, a file that ends too soon, no file at all.
    }
    if (file !== undefined) closeSync(file);
    return undefined;
  }

  /** Only reading tells that a rest is damaged; other notes have been taken from the store by then. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** What was kept of a note file, as it was given to `StoreWriter.end`. */
  find(key: string): string | undefined {
    return this.#lines.get(key)?.json;
  }

  /** The same rest is mostly asked for several times in a row. */
  rest(key: string, { at, size, digest: wanted }: Stored): Rest {
    if (this.#last?.digest === wanted) return this.#last.rest;
    const bytes = readAt(this.#file, (this.#lines.get(key)?.start ?? 0) + at, size);
    if (digest(bytes) !== wanted) {
      this.#isDamaged = true;
      throw new Error('The store of notes is damaged');
    }
    const rest = JSON.parse(bytes.toString()) as Rest;
    this.#last = { digest: wanted, rest };
    return rest;
  }

  /** Copies a note file as it is, whether damaged or not. */
  copy(key: string, writer: StoreWriter): void {
    const line = this.#lines.get(key);
    if (!line) return;
    writer.write(readAt(this.#file, line.start, line.size));
    writer.end(key, line.json);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Zeros where the file ends too soon. */
function readAt(file: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let done = 0; done < size;) {
    const read = readSync(file, bytes, done, size - done, start + done);
    if (read === 0) break;
    done += read;
  }
  return bytes;
}

function readIndex(file: number, version: string): ReadonlyMap<string, Line> | undefined {
  const end = fstatSync(file).size - FOOTER_SIZE;
  const footer = JSON.parse(readAt(file, end, FOOTER_SIZE).toString()) as Footer;
  if (footer.version !== version) return undefined;
  const index = readAt(file, footer.index, end - footer.index);
  if (digest(index) !== footer.digest) return undefined;
  const lines = index.toString().split('\n').slice(0, -1);
  return new Map(lines.map(readLine));
}

/** `key start size json` */
function readLine(line: string): [key: string, line: Line] {
  const [key = '', start = '', size = ''] = line.split(' ', 3);
  const json = line.slice(key.length + start.length + size.length + 3);
  return [key, { start: Number(start), size: Number(size), json }];
}
