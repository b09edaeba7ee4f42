/** Whole sites made of a few notes, and what their pages lead to. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import type { Note, Settings, TagDefinition } from '../../src/model.ts';
import { attribute, byTag, readPage, type Element } from './html.ts';

export interface Built {
  /** Texts by address: `/2025/index.html`. */
  readonly files: ReadonlyMap<string, string>;
  readonly settings: Settings;
}

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** An empty folder that is there until the tests of the file are done. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  folders.push(folder);
  return folder;
}

export async function build(
  notes: readonly Note[],
  site: Settings,
  tags: readonly TagDefinition[] = [],
): Promise<Built> {
  const folder = await freshFolder();
  await writeSite(buildArchive(notes, site, tags), site, folder);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const files = await Promise.all(
    names.map(
      async (name) => [`/${name}`, await readFile(path.join(folder, name), 'utf8')] as const,
    ),
  );
  return { files: new Map(files), settings: site };
}

export const pagesOf = ({ files }: Built): [string, Element[]][] =>
  [...files]
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, html]) => [name, readPage(html)]);

export const pageOf = (site: Built, url: string): Element[] =>
  readPage(site.files.get(`${url}index.html`) ?? '');

export const prefixOf = ({ settings: { url } }: Built): string =>
  new URL(url).pathname.slice(0, -1);

/** The file behind an address inside the site; undefined for one that leaves the site's path. */
export function fileAt(site: Built, address: string): string | undefined {
  const prefix = `${prefixOf(site)}/`;
  if (!address.startsWith(prefix)) return undefined;
  return address
    .slice(prefix.length - 1)
    .replace(/#.*$/, '')
    .replace(/\/$/, '/index.html');
}

/** What a page links to, without its own canonical address, as it is written. */
export const addressesIn = (page: readonly Element[]): string[] =>
  byTag(page, 'a', 'link', 'img', 'script')
    .filter((element) => attribute(element, 'rel') !== 'canonical')
    .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
    .filter((address) => address.startsWith('/'));

/** The addresses of a page that lead nowhere. */
export const deadLinks = (site: Built, page: readonly Element[]): string[] =>
  addressesIn(page).filter((address) => !site.files.has(fileAt(site, address) ?? ''));

/** Pages that no way leads to from the home page. */
export function orphans(site: Built): string[] {
  const reached = new Set(['/index.html', '/404.html']);
  for (const name of reached) {
    if (!name.endsWith('.html')) continue;
    const page = readPage(site.files.get(name) ?? '');
    for (const address of addressesIn(page)) reached.add(fileAt(site, address) ?? address);
  }
  return [...site.files.keys()].filter((name) => name.endsWith('.html') && !reached.has(name));
}
