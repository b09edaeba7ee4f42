/** Searching, as readers do it: in its page and over any other, by keyboard, in both languages. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { archiveSize, dumpsOf, madeEntries } from '../support/made-archive.ts';
import { ENTRY, LIST, PAGES } from './pages.ts';
import { openSite } from './site.ts';
import { choose, go, newReader, protocolOf, urlOf, visit } from './visit.ts';

const GARDENS = /^Gardens/;
const CACHE = /^Three Lessons/;

const boxOf = (page: Page): Locator => page.getByRole('searchbox');
const results = (page: Page): Locator => page.locator('.result-link');
const firstResult = (page: Page, name: RegExp): Promise<void> =>
  results(page).first().filter({ hasText: name }).waitFor();
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((it) => it === document.activeElement);

async function openOver(path: string): Promise<Page> {
  const page = await visit(path);
  await page.keyboard.press('/');
  await boxOf(page).waitFor();
  return page;
}

describe('the page', () => {
  test('finds while somebody types, and says how many', async () => {
    const page = await visit(PAGES.search);
    await boxOf(page).pressSequentially('#no');
    await page.getByRole('status').filter({ hasText: '결과 5편' }).waitFor();
    expect(await results(page).count()).toBe(5);
    await boxOf(page).fill('cache');
    await firstResult(page, CACHE);
    expect(await page.locator('.result mark').first().innerText()).toMatch(/cache/i);
    expect(await results(page).first().getAttribute('href')).toBe(new URL(urlOf(LIST)).pathname);
  });

  test('shows the sentence that fits best, in the language of the reader', async () => {
    const page = await visit(`${PAGES.search}?q=가지치기`);
    await firstResult(page, GARDENS);
    await boxOf(page).fill('헤드');
    const sentence = page.locator('.result > p').first();
    await sentence.filter({ hasText: '어텐션 헤드를' }).waitFor();
    expect(await sentence.getAttribute('lang')).toBe('ko');
    expect(await sentence.locator('mark').innerText()).toBe('헤드');
    await choose(page, 'en');
    await boxOf(page).fill('heads');
    await sentence.filter({ hasText: 'About pruning attention heads' }).waitFor();
    expect(await sentence.getAttribute('lang')).toBe('en');
    await page.getByRole('status').filter({ hasText: '1 result' }).waitFor();
  });

  test('offers other ways while nothing is asked', async () => {
    const page = await visit(PAGES.search);
    const browse = page.getByRole('region', { name: '골라 읽기' });
    await browse.waitFor();
    await boxOf(page).fill('cache');
    await browse.waitFor({ state: 'hidden' });
    await boxOf(page).fill('');
    await browse.waitFor();
  });

  test('reads what has a slip in it, and says so', async () => {
    const page = await visit(`${PAGES.search}?q=cashe`);
    await firstResult(page, CACHE);
    expect(await page.getByRole('status').innerText()).toContain(
      '‘cashe’ 대신 ‘cache’을(를) 찾았습니다.',
    );
  });

  test('offers a question that has an answer', async () => {
    const page = await visit(`${PAGES.search}?q=cache zzzqqq`);
    await page.getByRole('link', { name: 'cache' }).click();
    await firstResult(page, CACHE);
    expect(await boxOf(page).inputValue()).toBe('cache');
    expect(page.url()).toBe(urlOf(`${PAGES.search}?q=cache`));
  });

  test('the newest question wins', async () => {
    const page = await (await newReader()).newPage();
    await page.route('**/2025/03/04/2.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await go(page, PAGES.search);
    const late = page.waitForResponse('**/2025/03/04/2.json');
    await boxOf(page).fill('cache');
    await page.waitForRequest('**/2025/03/04/2.json');
    await boxOf(page).fill('pruning');
    await firstResult(page, GARDENS);
    await late;
    await page.waitForTimeout(100);
    expect(await results(page).first().innerText()).toMatch(GARDENS);
  });
});

describe('the address', () => {
  test('says what is asked, and answers it again', async () => {
    const page = await visit(`${PAGES.search}?q=note&year=2025&lang=en`);
    await page.getByRole('status').filter({ hasText: '결과 2편' }).waitFor();
    expect(await boxOf(page).inputValue()).toBe('note');
    expect(await page.getByRole('list', { name: '적용한 조건' }).innerText()).toContain('English');
  });

  test('follows the typing without a trail, and leads back over what was chosen', async () => {
    const page = await visit(PAGES.home);
    await go(page, PAGES.search);
    await boxOf(page).pressSequentially('#note');
    await page.getByRole('status').filter({ hasText: '결과 5편' }).waitFor();
    expect(page.url()).toBe(urlOf(`${PAGES.search}?q=%23note`));
    await page.getByRole('link', { name: '2024', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '결과 2편' }).waitFor();
    expect(page.url()).toBe(urlOf(`${PAGES.search}?q=%23note&year=2024`));
    await page.goBack();
    await page.getByRole('status').filter({ hasText: '결과 5편' }).waitFor();
    await page.goBack();
    expect(page.url()).toBe(urlOf(PAGES.home));
  });
});

describe('filters', () => {
  const facet = (page: Page, name: string): Locator =>
    page.locator('.facet').filter({ has: page.getByText(name, { exact: true }) });

  test('say how many of the results each would leave', async () => {
    const page = await visit(`${PAGES.search}?q=%23note`);
    await facet(page, '연도').getByRole('listitem').first().waitFor();
    const counts = async (name: string): Promise<string[]> =>
      facet(page, name).getByRole('listitem').allInnerTexts();
    expect(await counts('연도')).toEqual(['2025 3', '2024 2']);
    expect(await counts('태그')).toEqual(expect.arrayContaining(['note 5', '요약 2']));
    expect(await counts('언어')).toEqual(['한국어 4', 'English 3']);
    await facet(page, '언어').getByRole('link', { name: '한국어' }).click();
    await page.getByRole('status').filter({ hasText: '결과 4편' }).waitFor();
    expect(await counts('연도')).toEqual(['2025 2', '2024 2']);
    await page.getByRole('list', { name: '적용한 조건' }).getByRole('link').click();
    await page.getByRole('status').filter({ hasText: '결과 5편' }).waitFor();
  });

  test('by author are there for who opens them', async () => {
    const page = await visit(`${PAGES.search}?tag=long-context`);
    await page.getByRole('status').filter({ hasText: '결과 3편' }).waitFor();
    const authors = facet(page, '저자');
    expect(await authors.getByRole('listitem').count()).toBe(0);
    await authors.getByText('저자', { exact: true }).click();
    await authors.getByRole('listitem').first().waitFor();
    expect(await authors.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining(['Mina Ahn 2', 'Minji Seo 2', 'Tom Becker 2']),
    );
    await authors.getByRole('link', { name: 'Minji Seo' }).click();
    await page.getByRole('status').filter({ hasText: '결과 2편' }).waitFor();
  });
});

describe('over another page', () => {
  test('opens by a key, by another while somebody types, and by its link', async () => {
    const page = await visit(PAGES.tags);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: '검색' });
    await dialog.waitFor();
    expect(await isFocused(dialog.getByRole('searchbox'))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await isFocused(page.getByRole('main').getByRole('searchbox'))).toBe(true);
    await page.getByRole('banner').getByRole('link', { name: '검색' }).click();
    await dialog.waitFor();
    expect(page.url()).toBe(urlOf(PAGES.tags));
    await dialog.getByRole('button', { name: '닫기' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('arrows lead through what was found and back, and Enter opens it', async () => {
    const page = await openOver(PAGES.home);
    await page.keyboard.type('#note');
    await results(page).nth(4).waitFor();
    const titles = await results(page).allInnerTexts();
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(boxOf(page))).toBe(true);
    await page.keyboard.press('ArrowDown');
    const href = await page.locator(':focus').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL(href ?? '', page.url()).href);
  });

  test('Enter opens the first that fits what was typed, even if it is yet to be found', async () => {
    const page = await openOver(PAGES.home);
    await page.keyboard.type('cache');
    await page.keyboard.press('Enter');
    await page.waitForURL(urlOf(LIST));
  });

  test('leads to the page with the same question', async () => {
    const page = await openOver(ENTRY);
    await page.keyboard.type('cache');
    await page.getByRole('link', { name: '조건을 더해 검색하기' }).click();
    await page.waitForURL(urlOf(`${PAGES.search}?q=cache`));
    await firstResult(page, CACHE);
  });
});

describe('while Hangul is composed', () => {
  async function compose(page: Page, text: string): Promise<void> {
    const protocol = await protocolOf(page);
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await protocol.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
  }

  /** As a keyboard sends it that is composing. */
  async function pressComposing(page: Page, key: string): Promise<void> {
    const protocol = await protocolOf(page);
    const event = { key, code: key, windowsVirtualKeyCode: 229 };
    await protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  test('it finds already, and nothing is opened, closed or left', async () => {
    const page = await openOver(PAGES.home);
    for (const text of ['ㅎ', '헤', '헤ㄷ', '헤드']) await compose(page, text);
    await firstResult(page, GARDENS);
    for (const key of ['ArrowDown', 'Enter', 'Escape']) await pressComposing(page, key);
    expect(await isFocused(boxOf(page))).toBe(true);
    expect(await boxOf(page).inputValue()).toBe('헤드');
    expect(page.url()).toBe(urlOf(PAGES.home));
    await (await protocolOf(page)).send('Input.insertText', { text: '헤드' });
    expect(await boxOf(page).inputValue()).toBe('헤드');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toMatch(GARDENS);
  });
});

describe('without a network', () => {
  test('what was loaded is found, the rest says what to do, and comes when asked again', async () => {
    const context = await newReader();
    const page = await context.newPage();
    await go(page, PAGES.search);
    await boxOf(page).fill('cache');
    await firstResult(page, CACHE);
    await boxOf(page).fill('');
    await context.setOffline(true);
    await boxOf(page).fill('cache');
    await firstResult(page, CACHE);
    await boxOf(page).fill('pruning');
    const again = page.getByRole('button', { name: '다시 시도' });
    await again.waitFor();
    expect(await page.getByRole('status').innerText()).toContain('인터넷 연결을 확인하고');
    const failed = page.waitForEvent('requestfailed');
    await again.click();
    // Else it would be seen before it goes.
    await failed;
    await again.waitFor();
    await context.setOffline(false);
    await again.click();
    await firstResult(page, GARDENS);
    expect(await again.count()).toBe(0);
  });

  test('the page says so where not even its script came, and the link still leads to it', async () => {
    const page = await (await newReader()).newPage();
    await page.route('**/search.js', (route) => route.abort());
    await go(page, ENTRY);
    await page.keyboard.press('/');
    await page.waitForURL(urlOf(PAGES.search));
    await page.getByText('인터넷 연결을 확인하고').waitFor();
    await page.unroute('**/search.js');
    await page.getByRole('main').getByRole('link', { name: '다시 시도' }).click();
    await boxOf(page).waitFor();
  });
});

test('without script the page tells of other ways, and has no box', async () => {
  const page = await visit(PAGES.search, { javaScriptEnabled: false });
  expect(await page.getByRole('main').innerText()).toContain('자바스크립트');
  expect(await boxOf(page).count()).toBe(0);
  for (const path of ['archive/', 'tags/', 'authors/', 'tags/요약/']) {
    const { pathname } = new URL(urlOf(path));
    expect(await page.locator(`main a[href="${decodeURI(pathname)}"]`).count(), path).toBe(1);
  }
});

test('it asks no other host, and keeps to the strictest policy', async () => {
  const policy = [
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'",
    "font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'",
  ].join('; ');
  const page = await (await newReader()).newPage();
  const [problems, hosts] = [[] as string[], new Set<string>()];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await go(page, ENTRY);
  await page.keyboard.press('/');
  await boxOf(page).fill('cache');
  await firstResult(page, CACHE);
  await go(page, `${PAGES.search}?q=pruning`);
  await firstResult(page, GARDENS);
  expect(problems).toEqual([]);
  expect([...hosts]).toEqual([new URL(inject('siteUrl')).origin]);
});

test('it is small, and no page loads it before it is wanted', async () => {
  const page = await (await newReader()).newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await go(page, ENTRY);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('search'))).toEqual([]);
  const script = await (await fetch(urlOf('assets/search.js'))).arrayBuffer();
  expect(gzipSync(script).length).toBeLessThanOrEqual(40 * 1024);
});

test('nothing is cut off on the smallest phone', async () => {
  const page = await visit(`${PAGES.search}?q=%23note`, { viewport: { width: 320, height: 640 } });
  await results(page).first().waitFor();
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await go(page, ENTRY);
  await page.getByRole('banner').getByRole('link', { name: '검색' }).click();
  await boxOf(page).fill('#note');
  await results(page).first().waitFor();
  const dialog = page.getByRole('dialog');
  expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
});

test('many results come ten at a time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'many-notes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of dumpsOf(madeEntries(archiveSize(40)))) {
    await writeFile(join(folder, name), text);
  }
  const site = await openSite('/many/', folder);
  onTestFinished(() => site.close());
  const page = await (await newReader()).newPage();
  await page.goto(`${site.url}search/?q=paper`);
  await page.getByRole('status').filter({ hasText: '결과 40편' }).waitFor();
  expect(await results(page).count()).toBe(10);
  await page.getByRole('button', { name: '남은 결과 30편' }).click();
  await results(page).nth(19).waitFor();
  expect(await results(page).count()).toBe(20);
  expect(await isFocused(results(page).nth(10))).toBe(true);
  const titles = await results(page).allInnerTexts();
  expect(new Set(titles).size).toBe(20);
});
