/** What a command takes, by GNU time: its own processes and those that it waits for. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const TIME = '/usr/bin/time';

export interface Cost {
  /** CPU seconds, user and system. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Megabytes, of the largest of the processes. */
  readonly memory: number;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Runs a command to its end. A command that fails is no measurement: it throws, with what it said. */
export async function costOf({ file, args, cwd }: Command, scratch: string): Promise<Cost> {
  if (!existsSync(TIME)) throw new Error(`${TIME} is missing; install GNU time`);
  const report = path.join(scratch, 'time.txt');
  const { status, stderr } = spawnSync(
    TIME,
    ['--format', '%U %S %e %M', '--output', report, file, ...args],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed\n${stderr.slice(-2000)}`);
  const numbers = (await readFile(report, 'utf8')).split(' ').map(Number);
  const [user = NaN, system = NaN, wall = NaN, kilobytes = NaN] = numbers;
  return { cpu: user + system, wall, memory: kilobytes / 1000 };
}

export interface Size {
  readonly files: number;
  readonly bytes: number;
}

export async function sizeOf(folder: string): Promise<Size> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const size = { files: 0, bytes: 0 };
  for (const item of found.filter((each) => each.isFile())) {
    size.files += 1;
    size.bytes += (await stat(path.join(item.parentPath, item.name))).size;
  }
  return size;
}
