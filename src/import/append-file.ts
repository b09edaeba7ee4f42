/** Text at the end of a file, in one step: a crash leaves the file as it was or as it should be. */
import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bytesOf } from './shelf.ts';

/** Appends to a file, or makes it. Every byte that it holds stays. */
export async function appendToFile(path: string, text: string): Promise<void> {
  const whole = Buffer.concat([await bytesOf(path), Buffer.from(text)]);
  await mkdir(dirname(path), { recursive: true });
  const work = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFile(work, whole, { flag: 'wx' });
    const mode = await stat(path).then(
      (stats) => stats.mode,
      () => undefined,
    );
    if (mode !== undefined) await chmod(work, mode);
    await rename(work, path);
  } catch (error) {
    await rm(work, { force: true });
    throw error;
  }
}
