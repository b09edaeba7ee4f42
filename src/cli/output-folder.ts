/** The folder a site is written to: filled beside its place, then put there in one step. */
import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { mkdtemp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { draftName, removeLeftovers } from '../cache/leftovers.ts';
import { MadeFolders } from '../made-folders.ts';
import { isMissing } from '../read/system-error.ts';

/** What every site has, and hardly any other folder: the sign that a folder may be replaced. */
const SITE_FILES = ['index.html', 'index.json'];

/** A folder that holds anything but a site is not ours to replace. */
async function mayReplace(folder: string): Promise<boolean> {
  try {
    const files = await readdir(folder);
    return files.length === 0 || SITE_FILES.every((file) => files.includes(file));
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
}

/**
 * Lets `write` fill a temporary folder, then swaps it with the output folder. Whatever goes wrong
 * before the swap leaves the last good site as it was.
 */
export async function replaceFolder<Result>(
  output: string,
  write: (folder: string) => Promise<Result>,
): Promise<Result> {
  const target = resolve(output);
  if (!(await mayReplace(target))) {
    throw new Error(`${output} holds other things than a site; name an empty folder or a new one`);
  }
  return beside(target, async ({ fresh, old }) => {
    const result = await write(fresh);
    await rename(target, old).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    await rename(fresh, target);
    return result;
  });
}

/** By their paths from the folder. */
export interface Changes {
  /** Files that are new or take the place of others. */
  readonly written: Iterable<string>;
  readonly gone: Iterable<string>;
}

/**
 * Lets `write` fill a temporary folder with what changes in a site that is there, then moves it into the
 * output folder. Whatever goes wrong leaves the last good site as it was.
 */
export async function updateFolder<Result>(
  output: string,
  write: (folder: string) => Promise<{ changes: Changes; result: Result }>,
): Promise<Result> {
  const target = resolve(output);
  return beside(target, async ({ fresh, old }) => {
    const { changes, result } = await write(fresh);
    const { written, gone } = changes;
    const moves = new Moves();
    try {
      for (const file of gone) {
        moves.move(join(target, file), join(old, file));
        removeIfEmpty(dirname(join(target, file)));
      }
      for (const file of written) {
        moves.move(join(target, file), join(old, file));
        moves.move(join(fresh, file), join(target, file));
      }
    } catch (error) {
      moves.undo();
      throw error;
    }
    return result;
  });
}

interface Places {
  /** An empty folder. */
  readonly fresh: string;
  /** Where what was there before may go; it is removed in the end. */
  readonly old: string;
}

/** On the same file system as the target, so that things can be moved at once. */
async function beside<Result>(
  target: string,
  work: (places: Places) => Promise<Result>,
): Promise<Result> {
  const [folder, name] = [dirname(target), `.${basename(target)}-`];
  await mkdir(folder, { recursive: true });
  removeLeftovers(folder, name);
  const draft = await mkdtemp(join(folder, `${draftName(name)}-`));
  try {
    const places = { fresh: join(draft, 'new'), old: join(draft, 'old') };
    await mkdir(places.fresh);
    return await work(places);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Files that were moved, and can be moved back. */
class Moves {
  readonly #done: [from: string, to: string][] = [];
  readonly #folders = new MadeFolders();

  /** What is not there need not be moved. */
  move(from: string, to: string): void {
    if (!existsSync(from)) return;
    this.#folders.make(dirname(to));
    renameSync(from, to);
    this.#done.push([from, to]);
  }

  undo(): void {
    for (const [from, to] of this.#done.toReversed()) {
      mkdirSync(dirname(from), { recursive: true });
      renameSync(to, from);
      removeIfEmpty(dirname(to));
    }
  }
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
