/** What is known of the last site that was written, and that nobody has touched it since. */
import { lstatSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readChecked, writeChecked } from './checked-file.ts';

/** What `build` said on the terminal. */
export interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

export interface SiteRecord {
  /** Of the tool that wrote it. */
  readonly version: string;
  /** Its folder, as an absolute path. */
  readonly output: string;
  /** The digest of all that it was made of. */
  readonly inputs: string;
  /** The digest of what all its pages have in common. */
  readonly common: string;
  /** By file, the page that it is made of; null for those that are not made of one page alone. */
  readonly files: ReadonlyMap<string, string | null>;
  /** By page, the digest of what it shows. */
  readonly pages: ReadonlyMap<string, string>;
  readonly said: Said;
  /** When the folder was last changed (ms), by the clock of its file system. */
  readonly time: number;
}

/** The first line of the file; the others are pairs, first those of the pages, then those of the files. */
interface Head extends Omit<SiteRecord, 'files' | 'pages'> {
  readonly pageCount: number;
}

/** @param isWanted told by the first line, for all the others of a large site are much to read for nothing */
export function readRecord(
  path: string,
  isWanted: (record: Pick<SiteRecord, 'version' | 'output'>) => boolean,
): SiteRecord | undefined {
  const file = readChecked(path);
  if (!file) return undefined;
  const { pageCount, ...head } = JSON.parse(firstLine(file)) as Head;
  if (!isWanted(head)) return undefined;
  const lines = file.toString().split('\n');
  const pairs = <Value>(from: number, to?: number): Map<string, Value> =>
    new Map(lines.slice(from, to).map((line) => JSON.parse(line) as [string, Value]));
  return { ...head, pages: pairs(1, 1 + pageCount), files: pairs(1 + pageCount) };
}

function firstLine(file: Buffer): string {
  const end = file.indexOf('\n');
  return file.toString('utf8', 0, end < 0 ? file.length : end);
}

/** Where it cannot be written, the next build finds none, or one that fits no longer. */
export const writeRecord = (path: string, record: SiteRecord): void => {
  writeChecked(path, inLines(record));
};

/** Of a large site, more lines than should be in memory at once. */
function* inLines({ pages, files, ...rest }: SiteRecord): Generator<string> {
  const head: Head = { ...rest, pageCount: pages.size };
  yield JSON.stringify(head);
  for (const page of pages) yield `\n${JSON.stringify(page)}`;
  for (const file of files) yield `\n${JSON.stringify(file)}`;
}

/** Changes the times of the folder itself, so that nothing in it is newer. */
export function stamp(output: string): number {
  const now = new Date();
  utimesSync(output, now, now);
  return statSync(output).ctimeMs;
}

/**
 * Whether the folder is as it was left. The system sets the time of a file's last change (`ctime`) at each
 * change of its contents, its name or its place, and nobody can set it back; a folder's at each change of
 * what is in it.
 */
export function isUntouched(record: SiteRecord): boolean {
  try {
    return isOlder(record);
  } catch {
    // A file where a folder was.
    return false;
  }
}

function isOlder({ output, files, time }: SiteRecord): boolean {
  if (changeOf(output) !== time) return false;
  const folders = new Set<string>();
  for (const file of files.keys()) {
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
    if (changeOf(join(output, file)) > time) return false;
  }
  return [...folders].every((folder) => changeOf(join(output, folder)) <= time);
}

/** Later than everything for what is not there. */
const changeOf = (path: string): number =>
  lstatSync(path, { throwIfNoEntry: false })?.ctimeMs ?? Infinity;
