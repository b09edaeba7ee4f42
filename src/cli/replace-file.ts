/** A file's new content, put in its place in one step. */
import { randomUUID } from 'node:crypto';
import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Whatever goes wrong leaves the file as it was, and so does a change that someone else made to it.
 *
 * @param before what the file held when `after` was made of it
 */
export async function replaceFile(
  file: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<void> {
  const { mode } = await stat(file);
  const fresh = join(dirname(file), `.${randomUUID()}`);
  try {
    await writeFile(fresh, after, { flag: 'wx' });
    await chmod(fresh, mode);
    if (!(await readFile(file)).equals(before)) throw new Error('it was changed meanwhile');
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}
