/** The folder a site is written to: filled beside its place, then put there in one step. */
import { mkdtemp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** What every site has, and hardly any other folder: the sign that a folder may be replaced. */
const SITE_FILES = ['index.html', 'index.json'];

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

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
export async function replaceFolder(
  output: string,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const target = resolve(output);
  if (!(await mayReplace(target))) {
    throw new Error(`${output} holds other things than a site; name an empty folder or a new one`);
  }
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const fresh = join(work, 'new');
    await mkdir(fresh);
    await write(fresh);
    await rename(target, join(work, 'old')).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    await rename(fresh, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
