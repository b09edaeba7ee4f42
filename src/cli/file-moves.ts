/** Moves the files of an update into a site, in steps that can be taken back from wherever they stopped. */
import { existsSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MadeFolders } from '../made-folders.ts';
import { isMissing } from '../read/system-error.ts';

/** By their paths from the folder. */
export interface Changes {
  /** Files that are new or take the place of others. */
  readonly written: readonly string[];
  readonly gone: readonly string[];
}

/** All on one file system, so that things can be moved at once. */
export interface Places {
  /** Where the site is. */
  readonly target: string;
  /** Where its new files are. */
  readonly fresh: string;
  /** Where its old files go. */
  readonly old: string;
}

/** Is there from the first move to the last, and tells which moves were meant. */
const planOf = ({ old }: Places): string => `${old}.json`;

export function moveIn(places: Places, changes: Changes): void {
  writeFileSync(planOf(places), JSON.stringify(changes));
  moveAll(places, changes);
  rmSync(planOf(places));
}

function moveAll({ target, fresh, old }: Places, { written, gone }: Changes): void {
  const folders = new MadeFolders();
  for (const file of gone) {
    move(join(target, file), join(old, file), folders);
    removeIfEmpty(dirname(join(target, file)));
  }
  for (const file of written) {
    move(join(target, file), join(old, file), folders);
    move(join(fresh, file), join(target, file), folders);
  }
}

/**
 * Each move the other way: what lies in `old`, or no longer in `fresh`, was moved. To be stopped and begun
 * again does no harm.
 *
 * @returns whether there was anything to take back
 */
export function moveBack(places: Places): boolean {
  const changes = planIn(places);
  if (!changes) return false;
  const { target, fresh, old } = places;
  const folders = new MadeFolders();
  for (const file of changes.written) {
    if (existsSync(join(fresh, file))) continue;
    move(join(target, file), join(fresh, file), folders);
    removeIfEmpty(dirname(join(target, file)));
  }
  for (const file of [...changes.gone, ...changes.written]) {
    move(join(old, file), join(target, file), folders);
  }
  rmSync(planOf(places));
  return true;
}

function planIn(places: Places): Changes | undefined {
  try {
    return JSON.parse(readFileSync(planOf(places), 'utf8')) as Changes;
  } catch (error) {
    // A plan that was not written to its end was not begun.
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What is not there need not be moved. */
function move(from: string, to: string, folders: MadeFolders): void {
  if (!existsSync(from)) return;
  folders.make(dirname(to));
  renameSync(from, to);
}

/** And the folders above it that are empty then. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeIfEmpty(dirname(folder));
}
