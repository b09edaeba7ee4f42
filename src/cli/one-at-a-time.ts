/** Work on one folder that may not be done by two processes at once. */
import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { draftName, isRunning, namesIn } from '../cache/leftovers.ts';
import { hasCode } from '../read/system-error.ts';

/** How often (ms) to look whether another process is done. */
const LOOK = 50;

/**
 * Waits until no other process works on the same folder.
 *
 * @param onWait called once if there is one, with its number and the folder that says so
 */
export async function oneAtATime<Result>(
  folder: string,
  onWait: (process: number, lock: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const target = resolve(folder);
  const beside = join(dirname(target), `.${basename(target)}-`);
  const [lock, mine] = [`${beside}lock`, `${draftName(beside)}-lock`];
  await take(lock, mine, onWait);
  try {
    return await work();
  } finally {
    leave(lock);
  }
}

/** The lock is a folder, in which a file is named by the process that works. */
async function take(
  lock: string,
  mine: string,
  onWait: (process: number, lock: string) => void,
): Promise<void> {
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, String(process.pid)), '');
  let isTold = false;
  while (!takesPlaceOf(mine, lock)) {
    const [name] = namesIn(lock);
    if (name === undefined) continue;
    if (!isRunning(Number(name))) {
      // Whoever has taken it meanwhile has another name.
      rmSync(join(lock, name), { force: true });
      continue;
    }
    if (!isTold) onWait(Number(name), lock);
    isTold = true;
    await sleep(LOOK);
  }
}

/** A folder takes the place of an empty one in one step, and of no other. */
function takesPlaceOf(mine: string, lock: string): boolean {
  try {
    renameSync(mine, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return false;
    rmSync(mine, { recursive: true });
    throw error;
  }
}

/** A lock that stays holds nobody up once this process is gone. */
function leave(lock: string): void {
  try {
    rmSync(join(lock, String(process.pid)), { force: true });
    // Another process may have taken the empty folder already.
    rmdirSync(lock);
  } catch {
    return;
  }
}
