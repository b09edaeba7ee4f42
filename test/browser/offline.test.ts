/** A site that is kept by the browser, for when there is no connection. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf, run } from '../cli/run.ts';
import { serveSite, type SiteServer } from './site-server.ts';
import { newReader, protocolOf } from './visit.ts';

/** The oldest first; the shell has the latest seven. */
const TITLES = ['Apples', 'Bees', 'Clouds', 'Doors', 'Eels', 'Figs', 'Gates', 'Hats', 'Inks'];

const dayOf = (index: number): string => `2025/01/${10 + index}/`;
const entryOf = (index: number): string => `${dayOf(index)}${(TITLES[index] ?? '').toLowerCase()}/`;
const noteFile = (index: number): string => `notes/2025-01-${10 + index}.txt`;
const noteOn = (title: string, text: string): string => `${title}\n(Ana Seo)\n${text}\n#thing`;

let root: string;
let server: SiteServer;

beforeAll(async () => {
  root = folderOf(
    Object.fromEntries(
      TITLES.map((title, index) => [noteFile(index), noteOn(title, `${title}에 대한 글.`)]),
    ),
  );
  server = await serveSite(join(root, 'site'), '/papers/');
  await build(true);
});

afterAll(async () => {
  server.close();
  await rm(root, { recursive: true });
});

/** @param changes of files of notes */
async function build(offline: boolean, changes: Readonly<Record<string, string>> = {}) {
  const site = `url: ${server.url}\noffline: ${String(offline)}\n`;
  for (const [name, text] of Object.entries({ 'notes/site.yaml': site, ...changes })) {
    await writeFile(join(root, name), text);
  }
  const [notes, output, cache] = ['notes', 'site', 'cache'].map((name) => join(root, name));
  const { code, stderr } = run(
    ...['build', '--notes', notes ?? '', '--output', output ?? '', '--cache', cache ?? ''],
  );
  expect(code, stderr).toBe(0);
}

const urlOf = (path: string): string => new URL(path, server.url).href;

/** A reader who opens this page first, when there is a worker for the next one. */
async function readerOf(path: string): Promise<Page> {
  const page = await (await newReader()).newPage();
  await page.goto(urlOf(path));
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        if (navigator.serviceWorker.controller) resolve();
        navigator.serviceWorker.addEventListener('controllerchange', () => {
          resolve();
        });
      }),
  );
  return page;
}

/** Without what the browser itself would have kept for some minutes. */
async function setOffline(page: Page, isOffline: boolean): Promise<void> {
  await (await protocolOf(page)).send('Network.clearBrowserCache');
  await page.context().setOffline(isOffline);
}

const mainOf = (page: Page): Promise<string> => page.getByRole('main').innerText();

async function read(page: Page, path: string): Promise<string> {
  await page.goto(urlOf(path));
  return mainOf(page);
}

/** The text of what is kept of a page that was visited. */
const visited = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (url) => {
    const name = (await caches.keys()).find((each) => each.endsWith(' pages')) ?? '';
    return (await (await caches.open(name)).match(url))?.text();
  }, urlOf(path));

const untilKept = (page: Page, path: string, text = ''): Promise<void> =>
  expect.poll(() => visited(page, path), { timeout: 10_000 }).toContain(text);

/** The addresses in the shell, and how many shells there are. */
const shellOf = (page: Page): Promise<{ count: number; files: string[] }> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => / [\w-]{43}$/.test(name));
    const requests = await (await caches.open(names[0] ?? '')).keys();
    return { count: names.length, files: requests.map(({ url }) => url) };
  });

/** Has the browser look whether there is another worker, as it does now and then. */
const update = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const changed = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve);
    });
    await (await navigator.serviceWorker.ready).update();
    await changed;
  });

const OFFLINE = '인터넷에 연결되어 있지 않습니다';

test('without a connection: what was visited, what is new, and a page that says so', async () => {
  const page = await readerOf(entryOf(0));
  const sheets = (): Promise<number> => page.evaluate(() => document.styleSheets.length);
  const online = await sheets();
  await setOffline(page, true);
  expect(await read(page, entryOf(0))).toContain('Apples에 대한 글');
  expect(await sheets()).toBe(online);
  expect(await read(page, '')).toContain('Inks');
  for (const index of [2, 8]) expect(await read(page, entryOf(index))).toContain('에 대한 글');
  expect(await read(page, dayOf(5))).toContain('Figs');
  expect(await read(page, entryOf(1))).toContain(OFFLINE);
  expect(page.url()).toBe(urlOf(entryOf(1)));
  await setOffline(page, false);
  expect(await read(page, entryOf(1))).toContain('Bees에 대한 글');
  await untilKept(page, entryOf(1));
  await setOffline(page, true);
  expect(await read(page, entryOf(1))).toContain('Bees에 대한 글');
});

test('the search is there, and finds again what it found', async () => {
  const page = await readerOf('');
  const ask = async (): Promise<void> => {
    await page.goto(urlOf('search/?q=apples'));
    await page.getByRole('main').getByRole('link', { name: 'Apples' }).waitFor();
  };
  await setOffline(page, true);
  await page.goto(urlOf('search/?q=apples'));
  await page.getByRole('searchbox').waitFor();
  await setOffline(page, false);
  await ask();
  await page.waitForLoadState('networkidle');
  await setOffline(page, true);
  await ask();
});

test('with a connection a page is the one that the site has, at once', async () => {
  const page = await readerOf(entryOf(0));
  expect(await read(page, entryOf(1))).toContain('Bees에 대한 글');
  await build(true, { [noteFile(1)]: noteOn('Bees', '새로 쓴 글.') });
  expect(await read(page, entryOf(1))).toContain('새로 쓴 글');
  await untilKept(page, entryOf(1), '새로 쓴 글');
  await setOffline(page, true);
  expect(await read(page, entryOf(1))).toContain('새로 쓴 글');
});

test('what the site does not have is passed on as it is, and not kept', async () => {
  const page = await readerOf('');
  const response = await page.goto(urlOf('2001/01/01/'));
  expect(response?.status()).toBe(404);
  expect(await mainOf(page)).toContain('페이지를 찾을 수 없습니다');
  await setOffline(page, true);
  expect(await read(page, '2001/01/01/')).toContain(OFFLINE);
});

test('a new worker has a new shell in place of the old one, and what was visited', async () => {
  const page = await readerOf(entryOf(0));
  const before = await shellOf(page);
  expect(before.count).toBe(1);
  expect(before.files).toContain(urlOf(dayOf(2)));
  await read(page, dayOf(2));
  await untilKept(page, dayOf(2));
  await read(page, dayOf(8));
  await untilKept(page, dayOf(8));
  await page.evaluate(() => caches.open('of another site'));
  await build(true, {
    'notes/2025-02-01.txt': noteOn('Jars', '병에 대한 글.'),
    [noteFile(8)]: noteOn('Inks', '고친 글.'),
  });
  await update(page);
  await expect.poll(async () => (await shellOf(page)).count).toBe(1);
  const after = await shellOf(page);
  expect(after.files).not.toContain(urlOf(dayOf(2)));
  expect(await page.evaluate(() => caches.keys())).toContain('of another site');
  await setOffline(page, true);
  expect(await read(page, '2025/02/01/jars/')).toContain('병에 대한 글');
  expect(await read(page, dayOf(2))).toContain('Clouds에 대한 글');
  expect(await read(page, dayOf(8))).toContain('고친 글');
  expect(await read(page, entryOf(0))).toContain('Apples에 대한 글');
});

test('of many pages those are kept that were visited last', async () => {
  const page = await readerOf(entryOf(0));
  const count = (): Promise<number> =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.endsWith(' pages')) ?? '';
      return (await (await caches.open(name)).keys()).length;
    });
  await page.evaluate(async (home) => {
    const name = (await caches.keys()).find((each) => each.endsWith(' pages')) ?? '';
    const cache = await caches.open(name);
    for (let number = 1; number <= 199; number++) {
      await cache.put(`${home}made-up/${number}/`, new Response('made up'));
    }
  }, server.url);
  expect(await count()).toBe(200);
  await read(page, entryOf(0));
  await read(page, dayOf(1));
  await expect.poll(() => visited(page, 'made-up/1/')).toBeUndefined();
  await untilKept(page, dayOf(1));
  expect(await count()).toBe(200);
  expect(await visited(page, entryOf(0))).toContain('Apples');
  expect(await visited(page, 'made-up/2/')).toBe('made up');
});

test('where the setting was turned off, the worker goes with all that it kept', async () => {
  const page = await readerOf(entryOf(0));
  await build(false);
  const left = (): Promise<number> =>
    page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      return registrations.length + (await caches.keys()).length;
    });
  await expect
    .poll(async () => {
      await read(page, '');
      return left();
    })
    .toBe(0);
  await read(page, '');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
