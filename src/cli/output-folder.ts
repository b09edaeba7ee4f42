/** The folder a site is written to: filled beside its place, then put there in one step. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdtemp, mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { draftName, leftoversIn, removeLeftovers } from '../cache/leftovers.ts';
import { isMissing } from '../read/system-error.ts';
import { moveBack, moveIn, type Changes, type Places } from './file-moves.ts';

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
  return beside(target, async (places) => {
    const result = await write(places.fresh);
    swap(places);
    return result;
  });
}

function swap(places: Places): void {
  const { target, fresh, old } = places;
  const [hadSite, whole] = [existsSync(target), wholeOf(places)];
  if (hadSite) renameSync(target, whole);
  renameSync(fresh, target);
  if (hadSite) renameSync(whole, old);
}

/** Where the whole old site is until the new one is in its place; in `old` there may be less of it. */
const wholeOf = ({ old }: Places): string => `${old}-site`;

/**
 * Lets `write` fill a temporary folder with what changes in a site that is there, then moves it into the
 * output folder. Whatever goes wrong leaves the last good site as it was.
 */
export async function updateFolder<Result>(
  output: string,
  write: (folder: string) => Promise<{ changes: Changes; result: Result }>,
): Promise<Result> {
  return beside(resolve(output), async (places) => {
    const { changes, result } = await write(places.fresh);
    moveIn(places, changes);
    return result;
  });
}

/**
 * Puts back what a process moved that was killed before it was done. Only for one that writes this folder
 * alone.
 *
 * @returns whether there was anything to put back
 */
export function restoreFolder(output: string): boolean {
  const target = resolve(output);
  const [folder, name] = draftsOf(target);
  const isBack = leftoversIn(folder, name).map((draft) => putBack(placesIn(draft, target)));
  removeLeftovers(folder, name);
  return isBack.includes(true);
}

function putBack(places: Places): boolean {
  if (moveBack(places)) return true;
  const whole = wholeOf(places);
  if (!existsSync(whole) || existsSync(places.target)) return false;
  renameSync(whole, places.target);
  return true;
}

/** The folder where drafts of a site are, and how their names begin. */
const draftsOf = (target: string): [folder: string, name: string] => [
  dirname(target),
  `.${basename(target)}-`,
];

const placesIn = (draft: string, target: string): Places => ({
  target,
  fresh: join(draft, 'new'),
  old: join(draft, 'old'),
});

/** Lets `work` fill a new folder on the same file system. */
async function beside<Result>(
  target: string,
  work: (places: Places) => Promise<Result>,
): Promise<Result> {
  const [folder, name] = draftsOf(target);
  await mkdir(folder, { recursive: true });
  const draft = await mkdtemp(join(folder, `${draftName(name)}-`));
  const places = placesIn(draft, target);
  const result = await mkdir(places.fresh)
    .then(() => work(places))
    .catch((error: unknown) => {
      // Where this fails the draft has to stay, with all that was in the folder.
      putBack(places);
      removeDraft(draft);
      throw error;
    });
  removeDraft(draft);
  return result;
}

/** One that stays is removed by the next build. At once: file by file it takes twice as long. */
function removeDraft(draft: string): void {
  try {
    rmSync(draft, { recursive: true, force: true });
  } catch {
    return;
  }
}
