/** Small files that count only if they are whole: a line with the digest of the rest, and the rest. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from './digest.ts';
import { draftName } from './leftovers.ts';

/** Undefined where there is none, or a damaged one. */
export function readChecked(path: string): string | undefined {
  try {
    const file = readFileSync(path, 'utf8');
    const text = file.slice(file.indexOf('\n') + 1);
    return file.startsWith(`${digest(text)}\n`) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** In one step. Where it cannot be written there will be none, or the one before. */
export function writeChecked(path: string, text: string): void {
  const draft = draftName(`${path}.`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, `${digest(text)}\n${text}`);
    renameSync(draft, path);
  } catch {
    return;
  }
}
