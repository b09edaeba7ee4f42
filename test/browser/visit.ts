/** Opens pages of the site as a reader would. A test file that imports this has one browser. */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Locator,
  Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { openChromium } from './chromium.ts';

const DESKTOP = { width: 1280, height: 800 };

let browser: Browser;

/** Readers who forget everything after each test; a new one each time would cost a second. */
const known = new Map<string, Promise<Page>>();

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
});

const openReader = (options: BrowserContextOptions): Promise<BrowserContext> =>
  browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });

/** A browser that has never been here, for tests that change more than what a site can store. */
export async function newReader(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await openReader(options);
  onTestFinished(() => context.close());
  return context;
}

/** A page of the site, for whom has never been here; what it loads may be in the cache. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await pageOf(JSON.stringify(options), options);
  await page.setViewportSize(options.viewport ?? DESKTOP);
  await page.mouse.move(0, 0);
  await go(page, path);
  return page;
}

/** A page of the site with nothing in the cache: all of it comes over the network. */
export async function visitCold(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await pageOf(`cold ${JSON.stringify(options)}`, options);
  await (await protocolOf(page)).send('Network.setCacheDisabled', { cacheDisabled: true });
  await go(page, path);
  return page;
}

async function pageOf(reader: string, options: BrowserContextOptions): Promise<Page> {
  const opened = known.get(reader) ?? openReader(options).then((context) => context.newPage());
  known.set(reader, opened);
  const page = await opened;
  onTestFinished(() => forget(page));
  return page;
}

const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    localStorage.clear();
  });

export const urlOf = (path: string): string => new URL(path, inject('siteUrl')).href;

/** Until the page is seen: it may be held back for a moment until its faces are there. */
export async function go(page: Page, path: string): Promise<void> {
  await page.goto(urlOf(path));
  await seen(page);
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await seen(page);
}

const seen = (page: Page): Promise<void> => page.getByRole('main').waitFor();

/** What only Chromium's own protocol tells or does. */
export const protocolOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** The view that a reader chooses, by the name that the site gives it. */
const VIEWS = { both: /함께|Both/, ko: /^한국어$/, en: /^English$/ } as const;

export const choose = (page: Page, view: keyof typeof VIEWS): Promise<void> =>
  page.locator('label').filter({ hasText: VIEWS[view] }).click();

/** The button that changes the colours, in either language. */
export const themeButton = (page: Page): Locator =>
  page.getByRole('button', { name: /화면 밝기|Colours/ });
