/** What a process writes before it is put in its place; a process that is killed leaves it behind. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../read/system-error.ts';

/** Begins the names of what this process writes. */
export const draftName = (name: string): string => `${name}${process.pid}`;

/** Removes what processes left that run no more. */
export function removeLeftovers(folder: string, name: string): void {
  for (const path of leftoversIn(folder, name)) rmSync(path, { recursive: true, force: true });
}

/** The paths of what processes left that run no more. */
export function leftoversIn(folder: string, name: string): string[] {
  const isLeft = (found: string): boolean => {
    const owner = found.startsWith(name) ? /^\d+/.exec(found.slice(name.length))?.[0] : undefined;
    return owner !== undefined && !isRunning(Number(owner));
  };
  return namesIn(folder)
    .filter(isLeft)
    .map((found) => join(folder, found));
}

/** What is in a folder; nothing if there is none. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It runs, and is another user's.
    return hasCode(error, 'EPERM');
  }
}
