/** Files that count only if they are whole: what they hold, and a line with the digest of it. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from './digest.ts';
import { draftName } from './leftovers.ts';
import { writeAll } from './write-all.ts';

/** Undefined where there is none, or a damaged one. */
export function readChecked(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const end = file.lastIndexOf('\n');
    const held = file.subarray(0, end);
    return end >= 0 && file.toString('latin1', end + 1) === digest(held) ? held : undefined;
  } catch {
    return undefined;
  }
}

/**
 * In one step. Where it cannot be written there will be none, or the one before.
 *
 * @param texts what it is to hold, one behind the other; all at once they might be too much to keep
 */
export function writeChecked(path: string, texts: Iterable<string>): void {
  const draft = draftName(`${path}.`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeTexts(draft, texts);
    renameSync(draft, path);
  } catch {
    return;
  }
}

/** Characters that are written at once. */
const BATCH = 1 << 20;

function writeTexts(path: string, texts: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    const hash = createHash('sha256');
    let waiting = '';
    for (const text of texts) {
      hash.update(text);
      waiting += text;
      if (waiting.length < BATCH) continue;
      writeAll(file, Buffer.from(waiting));
      waiting = '';
    }
    writeAll(file, Buffer.from(`${waiting}\n${hash.digest('base64url')}`));
  } finally {
    closeSync(file);
  }
}
