/** Every kind of page in a real browser: nothing missing, nothing foreign, nothing too wide. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { openChromium } from './chromium.ts';
import { serveSite, type SiteServer } from './site-server.ts';

const FOLDING =
  '2024/05/02/folding-long-documents-with-very-long-unbreakable-identifier-names-that-do-not/';

const PAGES = [
  '',
  '2024/05/02/',
  FOLDING,
  '2024/05/',
  '2024/',
  'archive/',
  'tags/',
  'tags/요약/',
  'authors/',
  'authors/mina-ahn/',
  '404.html',
];

let folder: string;
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-notes-'));
  const output = join(folder, 'site');
  expect(await build({ notes: join(import.meta.dirname, 'notes'), output })).toBe(true);
  server = await serveSite(output, '/papers/');
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  readonly status: number | undefined;
  /** Console errors, failed requests, and requests to other hosts. */
  readonly complaints: readonly string[];
}

async function visit(path: string, width: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`foreign ${request.url()}`);
  });
  const response = await page.goto(new URL(path, server.url).href);
  return { page, status: response?.status(), complaints };
}

describe.each(PAGES)('/%s', (path) => {
  test.each([320, 1280])('loads whole and fits a window of %d pixels', async (width) => {
    const { page, status, complaints } = await visit(path, width);
    expect(status).toBe(200);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });
});

test('mathematics is typeset with its own fonts, from this site', async () => {
  const { page } = await visit(FOLDING, 390);
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family),
  );
  expect(loaded.join()).toContain('KaTeX_Math');
  await page.context().close();
});

test('a wide formula scrolls in its own box', async () => {
  const { page } = await visit(FOLDING, 320);
  const box = page.locator('.katex-display').first();
  const { inner, outer } = await box.evaluate((element) => ({
    inner: element.scrollWidth,
    outer: element.clientWidth,
  }));
  expect(inner).toBeGreaterThan(outer);
  expect(await box.evaluate((element) => getComputedStyle(element).overflowX)).toBe('auto');
  await page.context().close();
});

test('markup in a note is shown, not run', async () => {
  const { page } = await visit('2024/05/02/a-note-on-nothing/', 390);
  expect(await page.locator('article').innerText()).toContain('<script>alert(1)</script>');
  await page.context().close();
});
