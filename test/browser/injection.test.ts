/** Hostile notes in a real browser: nothing runs, nothing foreign is asked for, nothing is refused. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHostileNotes } from '../injection/hostile-notes.ts';
import { PAYLOADS, WRITTEN } from '../injection/payloads.ts';
import { rawPage } from '../injection/raw-page.ts';
import { PART_WRITTEN } from '../support/runs.ts';
import { openSite, type OpenSite } from './site.ts';
import { openAlone, openWitness } from './witness.ts';

let browser: Browser;
let notes: string;
let site: OpenSite;

beforeAll(async () => {
  notes = await mkdtemp(join(tmpdir(), 'hostile-notes-'));
  writeHostileNotes(notes, WRITTEN);
  site = await openSite('/hostile/', notes);
  browser = await openAlone();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), rm(notes, { recursive: true })]);
}, 60_000);

/** Every day, which shows its notes in full, every list, and some of the pages of which there are many. */
async function paths(): Promise<string[]> {
  const sitemap = await readFile(join(site.folder, 'sitemap.xml'), 'utf8');
  const all = Array.from(sitemap.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url = '']) => url);
  const some = (pattern: RegExp, step = 1): string[] =>
    all.filter((url) => pattern.test(url)).filter((_, index) => index % step === 0);
  return [
    ...some(/hostile\/(?:(?:archive|tags|authors|search)\/|(?:\d+\/){0,3})$/),
    ...some(/\/\d\d\/\d\d\/[^/]+\/$/, 300),
    ...some(/\/(?:tags|authors)\/[^/]+\/$/, 300),
  ];
}

test('no page runs what a note says, asks another host, or does what its policy refuses', async () => {
  const { page, take } = await openWitness(browser, site.url);
  const urls = await paths();
  expect(urls.length).toBeGreaterThan(120 / PART_WRITTEN);
  for (const url of urls) {
    await page.goto(url);
    expect(await take(), url).toEqual([]);
  }
}, 240_000);

describe('the search', () => {
  /** In Korean, the main language of the site. */
  const ANSWERED = /결과 [\d,]+편|찾은 글이 없습니다/;

  /** Elements of a result. */
  const RESULT = ['A', 'MARK', 'P', 'SPAN', 'TIME'];

  const asked = PAYLOADS.filter((payload) => /\p{L}/u.test(payload)).filter(
    (_, index) => index % 160 === 0,
  );

  test('shows what is asked and what is found as text', async () => {
    const { page, take } = await openWitness(browser, site.url);
    let found = 0;
    for (const payload of asked) {
      await page.goto(`${site.url}search/?${new URLSearchParams({ q: payload }).toString()}`);
      await page.getByRole('status').filter({ hasText: ANSWERED }).waitFor();
      const names = await page
        .locator('.result *')
        .evaluateAll((elements) => elements.map(({ tagName }) => tagName));
      expect(names.filter((name) => !RESULT.includes(name))).toEqual([]);
      expect(await take(), payload).toEqual([]);
      found += names.length;
    }
    expect(found).toBeGreaterThan(500 / PART_WRITTEN);
  }, 120_000);

  test.each(['q', 'tag', 'year', 'lang', 'author', 'other'])(
    'takes any text as %s',
    async (name) => {
      const { page, take } = await openWitness(browser, site.url);
      const payload = '"\'></script><img src=x onerror=canary()><script>canary()</script>';
      const search = new URLSearchParams({ q: 'word', [name]: payload }).toString();
      await page.goto(`${site.url}search/?${search}#${payload}`);
      await page.getByRole('status').filter({ hasText: ANSWERED }).waitFor();
      expect(await page.locator('img, main script').count()).toBe(0);
      expect(await take()).toEqual([]);
    },
  );
});

describe('the same payloads on a page that takes them as they are', () => {
  const marked = PAYLOADS.filter((payload) => /<[a-z]/i.test(payload));

  /** What is seen of each payload, on a page of its own. */
  async function seenOf(
    payloads: readonly string[],
    headers: Record<string, string>,
  ): Promise<string[]> {
    const { page, take } = await openWitness(browser, site.url);
    let body = '';
    await page.route('**/raw.html', (route) =>
      route.fulfill({ body, headers, contentType: 'text/html; charset=utf-8' }),
    );
    const seen: string[] = [];
    for (const payload of payloads) {
      body = rawPage(payload);
      await page.goto(`${site.url}raw.html`);
      seen.push((await take()).join('\n'));
    }
    return seen;
  }

  const some = marked.filter((_, index) => index % 10 === 0);
  const howMany = (seen: readonly string[], what: RegExp): number =>
    seen.filter((each) => what.test(each)).length;

  test('run, and ask other hosts', async () => {
    const seen = await seenOf(some, {});
    expect(howMany(seen, /^run /m)).toBeGreaterThan(5);
    expect(howMany(seen, /^request /m)).toBeGreaterThan(3);
  }, 60_000);

  test('do not run under the policy, which says what it refuses', async () => {
    const headers = await fetch(site.url).then((response) => response.headers);
    const policy = headers.get('content-security-policy') ?? '';
    const seen = await seenOf(some, { 'content-security-policy': policy });
    expect(howMany(seen, /^run /m)).toBe(0);
    expect(howMany(seen, /^violation of /m)).toBeGreaterThan(15);
  }, 60_000);
});
