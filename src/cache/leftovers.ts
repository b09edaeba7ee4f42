/** What a process writes before it is put in its place; a process that is killed leaves it behind. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Begins the names of what this process writes. */
export const draftName = (name: string): string => `${name}${process.pid}`;

/** Removes what processes left that run no more. */
export function removeLeftovers(folder: string, name: string): void {
  for (const found of namesIn(folder)) {
    const owner = found.startsWith(name) ? /^\d+/.exec(found.slice(name.length))?.[0] : undefined;
    if (owner === undefined || isRunning(Number(owner))) continue;
    rmSync(join(folder, found), { recursive: true, force: true });
  }
}

/** What is in a folder; nothing if there is none. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It runs, and is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
