/** A search that is measured, as a page that a reader opens would use it. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { SearchNote } from '../../support/queries/notes.ts';
import type { Found } from '../../support/queries/score.ts';

export interface Engine {
  readonly name: string;
  /** All that a host has to keep for it, without the notes, as it is transferred. */
  readonly indexBytes: number;
  /** CPU seconds that the index took to make. */
  readonly buildSeconds: number;
  open(): Promise<Session>;
}

export interface Session {
  /** What was transferred since the page was opened. */
  readonly transfer: Transfer;
  find(text: string): Promise<Found>;
}

export interface Transfer {
  bytes: number;
  requests: number;
}

export const SHOWN_FIRST = 10;

export const gzipped = (content: string | Uint8Array): number => gzipSync(content).length;

/**
 * A script with all that it imports. A program of its own makes it each time: one that waits would
 * end while this process is busy with queries.
 */
export function scriptBytes(source: URL): number {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipped(outputFiles[0]?.text ?? '');
}

/** The records of entries that are shown come as a file each, once. */
export class Records {
  readonly #notes: readonly SearchNote[];
  readonly #seen = new Set<number>();
  readonly #transfer: Transfer;

  constructor(notes: readonly SearchNote[], transfer: Transfer) {
    this.#notes = notes;
    this.#transfer = transfer;
  }

  show(entries: Iterable<number>): void {
    for (const entry of [...entries].slice(0, SHOWN_FIRST)) {
      if (this.#seen.has(entry)) continue;
      this.#seen.add(entry);
      this.#transfer.bytes += gzipped(JSON.stringify(this.#notes[entry]));
      this.#transfer.requests += 1;
    }
  }
}

/** CPU seconds of this process, user and system. */
export async function cpuSecondsOf(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
