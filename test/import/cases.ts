/**
 * The folders of `test/import/fixtures`. Each holds what is imported, `vault/`, `dumps/` or `export/`
 * (a Substack export), perhaps notes that are there already, `before/`, and what is expected of it:
 * `notes/` and `report.txt`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSubstack } from '../../src/import/substack.ts';
import { readDumps, readVault, type Sources } from '../../src/import/sources.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

const READERS: Readonly<Record<string, (folder: string) => Sources | Promise<Sources>>> = {
  vault: readVault,
  dumps: (folder) => readDumps(filesIn(folder).map((name) => join(folder, name))),
  export: readSubstack,
};

export interface ImportCase {
  readonly name: string;
  readonly folder: string;
  readonly source: string;
  readonly read: () => Sources | Promise<Sources>;
}

function readCase(name: string): ImportCase {
  const folder = join(FIXTURES, name);
  for (const [kind, read] of Object.entries(READERS)) {
    const source = join(folder, kind);
    if (readdirSync(folder).includes(kind))
      return { name, folder, source, read: () => read(source) };
  }
  throw new Error(`${folder} has none of the folders ${Object.keys(READERS).join(', ')}`);
}

/** Every case there is; a folder more is a case more. */
export const readCases = (): ImportCase[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => readCase(item.name));

/** Paths of all files below a folder, in order; none where there is no folder. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
      .sort();
  } catch {
    return [];
  }
}
