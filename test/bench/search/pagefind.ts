/** Pagefind, with a page for each entry. Its script for browsers also runs here, with files for a host. */
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchNote } from '../../support/queries/notes.ts';
import { gzipped, SHOWN_FIRST, type Engine, type Session, type Transfer } from './engine.ts';

const HOST = 'http://localhost/';
/** Behind these many bytes a fragment is JSON. */
const SIGNATURE = 'pagefind_dcd';

interface Instance {
  init(): Promise<void>;
  search(text: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}
interface Library {
  createInstance(options: Readonly<Record<string, unknown>>): Instance;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = ({ title, authors, abstract, ko, en, tags, ids }: SearchNote): string => {
  const paragraphs = [authors.join(', '), ...abstract, ...ko, ...en, tags.join(' '), ids.join(' ')];
  const body = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
  return `<html lang="ko"><body><h1>${escaped(title)}</h1>${body}</body></html>`;
};

async function writeFiles(notes: readonly SearchNote[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const [entry, note] of notes.entries()) {
    await index.addHTMLFile({ url: `/${entry}/`, content: pageOf(note) });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

/** Which entry a result is, with the size of its file, by what Pagefind calls it. */
async function fragmentsIn(folder: string): Promise<Map<string, { entry: number; bytes: number }>> {
  const fragments = new Map<string, { entry: number; bytes: number }>();
  for (const name of await readdir(path.join(folder, 'fragment'))) {
    const file = await readFile(path.join(folder, 'fragment', name));
    const json = gunzipSync(file).subarray(SIGNATURE.length).toString();
    const { url } = JSON.parse(json) as { url: string };
    fragments.set(path.parse(name).name, {
      entry: Number(url.replaceAll('/', '')),
      bytes: file.length,
    });
  }
  return fragments;
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const isOfIndex = (name: string): boolean => /\.pf_(?:meta|index|filter)$/.test(name);
  const files = names.filter(isOfIndex).map((name) => readFile(path.join(folder, name)));
  return (await Promise.all(files)).reduce((sum, { length }) => sum + length, 0);
}

/** What the script needs of a browser: a page in Korean, and files by their addresses. */
function actAsBrowser(folder: string, transfer: () => Transfer): void {
  const page = { querySelector: () => ({ getAttribute: () => 'ko' }), currentScript: null };
  const fetchFile = async (address: string): Promise<Response> => {
    const body = await readFile(path.join(folder, new URL(address, HOST).pathname));
    transfer().bytes += body.length;
    transfer().requests += 1;
    return new Response(body);
  };
  Object.assign(globalThis, {
    document: page,
    window: { location: new URL(HOST) },
    fetch: fetchFile,
  });
}

export async function pagefind(notes: readonly SearchNote[]): Promise<Engine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true });
  });
  await writeFiles(notes, folder);
  const fragments = await fragmentsIn(folder);
  const script = path.join(folder, 'pagefind.js');
  const library = (await import(pathToFileURL(script).href)) as Library;
  const scriptBytes = gzipped(await readFile(script));
  let transfer: Transfer = { bytes: 0, requests: 0 };
  actAsBrowser(folder, () => transfer);

  async function open(): Promise<Session> {
    const own = { bytes: scriptBytes, requests: 1 };
    transfer = own;
    const instance = library.createInstance({ basePath: HOST, baseUrl: '/', noWorker: true });
    await instance.init();
    const seen = new Set<string>();
    const find = async (text: string) => {
      transfer = own;
      const { results } = await instance.search(text);
      for (const { id } of results.slice(0, SHOWN_FIRST)) {
        if (seen.has(id)) continue;
        seen.add(id);
        own.bytes += fragments.get(id)?.bytes ?? 0;
        own.requests += 1;
      }
      return { entries: results.flatMap(({ id }) => fragments.get(id)?.entry ?? []) };
    };
    return { transfer: own, find };
  }
  // Its index is made by a program of its own, whose time this process does not see.
  return { name: 'Pagefind', indexBytes: await bytesIn(folder), buildSeconds: NaN, open };
}
