import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { EditedNotes } from './edits.ts';
import { folderOf } from './run.ts';

/** Everything in a folder, by path: the texts of files, and `folder` for folders. */
function treeOf(folder: string): Map<string, string> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    items
      .map((item): [string, string] => {
        const path = join(item.parentPath, item.name);
        return [relative(folder, path), item.isFile() ? readFileSync(path, 'latin1') : 'folder'];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Paths that are in one of two folders alone, or are not the same in both. */
function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

const said: string[] = [];

beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  said.length = 0;
});

/** Builds, and returns what was said, whatever the folder of the site is called. */
async function run(notes: string, output: string, cache: string): Promise<string> {
  said.length = 0;
  await build({ notes, output, cache });
  return said.join('').replaceAll(output, 'site');
}

const SEED = 7;
const ROUNDS = 14;

describe('a build after others', () => {
  it('writes what the first one would, and says the same, whatever was changed', async () => {
    const folder = folderOf({ 'notes/.keep': '' });
    const notes = new EditedNotes(join(folder, 'notes'), SEED);
    const [site, cold] = [join(folder, 'site'), join(folder, 'cold')];
    for (let round = 0; round < ROUNDS; round++) {
      const edits = [notes.edit(), ...(round % 3 === 0 ? [notes.edit(), notes.edit()] : [])];
      const saidWarm = await run(notes.folder, site, join(folder, 'cache'));
      const saidCold = await run(notes.folder, cold, join(folder, `cache-${round}`));
      expect(differences(treeOf(site), treeOf(cold)), edits.join(', ')).toEqual([]);
      expect(saidWarm, edits.join(', ')).toBe(saidCold);
      rmSync(cold, { recursive: true });
    }
  }, 300_000);
});
