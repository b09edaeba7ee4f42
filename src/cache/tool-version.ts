/** A name for this tool as it is: it changes with each change of its code, its templates, its packages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from './digest.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const FOLDERS = ['src', 'templates'];
/** npm writes the last, of what is installed. */
const FILES = ['.eleventy.ts', 'package.json', 'node_modules/.package-lock.json'];

let known: string | undefined;

/** As it was when it was first asked for: later changes are not in the code that runs. */
export const toolVersion = (): string => (known ??= readVersion());

function readVersion(): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name)),
  ).sort();
  const parts = [...files, ...FILES.map((file) => join(ROOT, file))].map(
    (file) => `${file.slice(ROOT.length)} ${existsSync(file) ? digest(readFileSync(file)) : ''}`,
  );
  return digest([process.version, ...parts].join('\n'));
}
