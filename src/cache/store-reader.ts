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

/** A note file: where its rests are, and its line in the index; in bytes. */
interface Line {
  readonly start: number;
  readonly size: number;
  readonly jsonStart: number;
  readonly jsonSize: number;
}

export class StoreReader {
  readonly #file: number;
  readonly #lines: ReadonlyMap<string, Line>;
  #isDamaged = false;

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
    const line = this.#lines.get(key);
    return line && readAt(this.#file, line.jsonStart, line.jsonSize).toString();
  }

  rest(key: string, { at, size, digest: wanted }: Stored): Rest {
    const bytes = readAt(this.#file, (this.#lines.get(key)?.start ?? 0) + at, size);
    if (digest(bytes) !== wanted) {
      this.#isDamaged = true;
      throw new Error('The store of notes is damaged');
    }
    return JSON.parse(bytes.toString()) as Rest;
  }

  /** Copies a note file as it is, whether damaged or not. */
  copy(key: string, writer: StoreWriter): void {
    const [line, json] = [this.#lines.get(key), this.find(key)];
    if (!line || json === undefined) return;
    writer.write(readAt(this.#file, line.start, line.size));
    writer.end(key, json);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Zeros where the file ends too soon. */
export function readAt(file: number, start: number, size: number): Buffer {
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
  return new Map(readLines(index, footer.index));
}

/**
 * `key start size json`, each line in turn. The JSON of all is too much to keep.
 *
 * @param offset of the index in the file
 */
function* readLines(index: Buffer, offset: number): Generator<[key: string, line: Line]> {
  for (let at = 0, end: number; (end = index.indexOf('\n', at)) >= 0; at = end + 1) {
    const begin = index.toString('latin1', at, Math.min(end, at + LONGEST_HEAD));
    const [head = '', key = '', start, size] = HEAD.exec(begin) ?? [];
    const jsonStart = at + head.length;
    yield [
      key,
      {
        start: Number(start),
        size: Number(size),
        jsonStart: offset + jsonStart,
        jsonSize: end - jsonStart,
      },
    ];
  }
}

/** Characters; a match keeps all of the text alive that it was found in. */
const LONGEST_HEAD = 100;
const HEAD = /^(\S+) (\d+) (\d+) /;
