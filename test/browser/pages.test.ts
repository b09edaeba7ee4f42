/** Every kind of page in a real browser: nothing missing, nothing foreign, nothing run. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { ALL_PAGES, MATHS, PAGES } from './pages.ts';
import { go, visit } from './visit.ts';

/**
 * The same lists as of a tag, which only a large archive has, as are parts of lists, a page that leads away
 * at once, a piece of a page, and one that only a site has that can be read without a connection.
 */
const NOT_HERE = [
  'author-list',
  'author-year',
  'offline',
  'shortcuts',
  'tag-list',
  'tag-pair',
  'tag-pair-year',
  'tag-redirect',
  'tag-year',
];

test('every kind of page is visited', async () => {
  const templates = await readdir(join(import.meta.dirname, '../../templates'));
  const kinds = templates.flatMap((name) => /^(.*)\.11ty\.tsx$/.exec(name)?.[1] ?? []);
  expect([...Object.keys(PAGES), ...NOT_HERE].sort()).toEqual(kinds.sort());
});

/** Console errors, failed requests, and requests to other hosts. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  onTestFinished(() => {
    page.removeAllListeners();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('siteUrl'))) complaints.push(`foreign ${request.url()}`);
  });
  return complaints;
}

describe.each(ALL_PAGES)('/%s', (path) => {
  test('loads whole, from this site alone', async () => {
    const page = await visit(PAGES.home);
    const complaints = complaintsOf(page);
    await go(page, path);
    expect(complaints).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('main').innerText()).not.toBe('');
  });
});

test('a wide formula scrolls in its own box', async () => {
  const page = await visit(MATHS, { viewport: { width: 320, height: 800 } });
  const box = page.locator('.katex-display').first();
  const { inner, outer } = await box.evaluate((element) => ({
    inner: element.scrollWidth,
    outer: element.clientWidth,
  }));
  expect(inner).toBeGreaterThan(outer);
  expect(await box.evaluate((element) => getComputedStyle(element).overflowX)).toBe('auto');
});

test('markup in a note is shown, not run', async () => {
  const page = await visit('2024/05/02/a-note-on-nothing/');
  expect(await page.getByRole('article').innerText()).toContain('<script>alert(1)</script>');
});
