/** The files of a Substack export, from its ZIP or from the folder that it was unpacked to. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** Path in the export, with slashes, and the bytes of what may be the list of posts or a post. */
export type ExportFiles = ReadonlyMap<string, Uint8Array | undefined>;

/** More than this many bytes are no post. */
const LARGEST = 50_000_000;

/** Not what programs leave in folders and archives. */
const isWanted = (name: string): boolean =>
  /(?:\.html|(?:^|\/)posts\.csv)$/i.test(name) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);

/** Reads the export into memory; nothing is unpacked to disk, so names in it lead nowhere. */
export const readExport = async (path: string): Promise<ExportFiles> =>
  (await stat(path)).isDirectory() ? readFolder(path) : readZip(path);

async function readFolder(folder: string): Promise<ExportFiles> {
  const files = new Map<string, Uint8Array | undefined>();
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    const name = relative(folder, path).split(sep).join('/');
    files.set(name, isWanted(name) ? await readFile(path) : undefined);
  }
  return files;
}

async function readZip(path: string): Promise<ExportFiles> {
  const names: string[] = [];
  const unpacked = unzipSync(await readFile(path), {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('/')) names.push(name);
      return isWanted(name) && originalSize <= LARGEST;
    },
  });
  return new Map(names.map((name) => [name, unpacked[name]]));
}
