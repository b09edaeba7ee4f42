import { beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../src/model.ts';
import { note, settings } from '../archive/notes.ts';
import { build, deadLinks, fileAt, pageOf, pagesOf, prefixOf, type Built } from './built-site.ts';
import { attribute, byTag, elementsOf, textOf } from './html.ts';

const WORKER = '/offline-worker.js';

/** One on each of nine days, the oldest first; nothing makes any two of them alike. */
const TITLES = ['Apples', 'Bees', 'Clouds', 'Doors', 'Eels', 'Figs', 'Gates', 'Hats', 'Inks'];

const notesWith = (titles: Readonly<Record<number, string>> = {}): Note[] =>
  TITLES.map((title, index) => note({ date: `2025-01-1${index}`, title: titles[index] ?? title }));

const buildOffline = (titles?: Readonly<Record<number, string>>): Promise<Built> =>
  build(notesWith(titles), settings({ url: 'https://example.org/notes/', offline: true }));

const workerOf = (site: Built): string => site.files.get(WORKER) ?? '';

/** What the line before the worker tells it. */
function shellOf(site: Built): { version: string; files: string[]; offline: string } {
  const [line = ''] = workerOf(site).split('\n');
  return JSON.parse(line.slice('const SHELL='.length, -1)) as ReturnType<typeof shellOf>;
}

const scriptsOf = (site: Built): Set<string | undefined> =>
  new Set(
    pagesOf(site).flatMap(([, page]) =>
      byTag(page, 'script').map((script) => attribute(script, 'src')),
    ),
  );

let site: Built;

beforeAll(async () => {
  site = await buildOffline();
});

describe('where the setting is off', () => {
  it('there is nothing of it', async () => {
    const plain = await build(notesWith(), settings());
    expect([...plain.files.keys()].filter((name) => name.includes('offline'))).toEqual([]);
    for (const [name, text] of plain.files) {
      if (name.endsWith('.html')) expect(text, name).not.toContain('offline');
    }
  });
});

describe('where it is on', () => {
  it('every page starts the worker, by a script of its own', () => {
    expect(site.files.has('/assets/offline.js')).toBe(true);
    for (const [name, page] of pagesOf(site)) {
      const script = byTag(page, 'script').find(
        (each) => attribute(each, 'src') === '/notes/assets/offline.js',
      );
      expect(attribute(script, 'defer'), name).toBe('');
    }
  });

  it('a page says in both languages that there is no connection', () => {
    const page = pageOf(site, '/offline/');
    const said = elementsOf(byTag(page, 'h1')[0]).map((part) => [
      attribute(part, 'lang'),
      textOf(part),
    ]);
    expect(said).toEqual([
      ['ko', '인터넷에 연결되어 있지 않습니다'],
      ['en', 'You are offline'],
    ]);
    expect(deadLinks(site, page)).toEqual([]);
  });

  it('the worker may be asked for anew each time, and is allowed by the policy', () => {
    const headers = site.files.get('/_headers') ?? '';
    expect(headers).toContain("script-src 'self'");
    expect(headers).not.toContain('worker-src');
    const cached = headers.split('\n\n').filter((rule) => rule.includes('Cache-Control'));
    for (const rule of cached) expect(rule).toMatch(/^\/notes\/(?:search|assets\/fonts)\/\*/);
  });
});

describe('the shell', () => {
  it('is there, each file once, under the path of the site', () => {
    const { files, offline } = shellOf(site);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(site.files.has(fileAt(site, file) ?? ''), file).toBe(true);
    expect(files).toContain(offline);
  });

  it('has what every page is made with', () => {
    const made = [...site.files.keys()].filter((name) =>
      /^\/assets\/[^/]*\.(?:js|css)$/.test(name),
    );
    const { files } = shellOf(site);
    expect(files).toEqual(expect.arrayContaining(made.map((name) => prefixOf(site) + name)));
    for (const script of scriptsOf(site)) {
      if (script !== undefined) expect(files).toContain(script);
    }
  });

  it('has the pages of the seven latest days, and no others', () => {
    const { files } = shellOf(site);
    const dated = files.filter((file) => file.startsWith('/notes/2025/'));
    const expected = [8, 7, 6, 5, 4, 3, 2].flatMap((index) => [
      `/notes/2025/01/1${index}/`,
      `/notes/2025/01/1${index}/${(TITLES[index] ?? '').toLowerCase()}/`,
    ]);
    expect(dated).toEqual(expected);
  });

  it('is there without any notes', async () => {
    const empty = await build([], settings({ offline: true }));
    const { files } = shellOf(empty);
    expect(files).toContain('/');
    for (const file of files) expect(empty.files.has(fileAt(empty, file) ?? ''), file).toBe(true);
  });
});

describe('the worker', () => {
  it('is the same for the same notes, and when only older ones change', async () => {
    expect(workerOf(await buildOffline())).toBe(workerOf(site));
    expect(workerOf(await buildOffline({ 0: 'Changed' }))).toBe(workerOf(site));
  });

  it('is another when a latest note changes, whatever its address', async () => {
    const changed = await build(
      notesWith().map((each, index) =>
        index === 4 ? note({ date: each.date, title: 'Eels', ko: '고친 기록.' }) : each,
      ),
      site.settings,
    );
    expect(shellOf(changed).files).toEqual(shellOf(site).files);
    expect(shellOf(changed).version).not.toBe(shellOf(site).version);
  });

  it('is another when the settings change, which stand on every page', async () => {
    const changed = await build(notesWith(), { ...site.settings, author: 'B. Reader' });
    expect(shellOf(changed).version).not.toBe(shellOf(site).version);
  });
});
