/** Folders as a whole, to compare them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export type Tree = ReadonlyMap<string, string>;

/** Everything in a folder, by path: the texts of files, and `folder` for folders. */
export function treeOf(folder: string): Tree {
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
export const differences = (a: Tree, b: Tree): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
