/** Light, dark, or as the system has it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../templates/words.ts';
import { ENTRY, PAGES } from './pages.ts';
import { go, newReader, reload, themeButton, visit } from './visit.ts';

/** A page whose colours the system decides, which changes its mind in the course of a test. */
async function visitWith(
  colorScheme: 'light' | 'dark',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await newReader({ colorScheme, ...options })).newPage();
  await go(page, ENTRY);
  return page;
}

/** The lightness of the page and of its text, each from 0 to 255. */
const lightness = (page: Page): Promise<{ paper: number; ink: number }> =>
  page.evaluate(() => {
    const of = (colour: string): number => {
      const parts =
        colour
          .match(/[\d.]+/g)
          ?.slice(0, 3)
          .map(Number) ?? [];
      return parts.reduce((sum, part) => sum + part, 0) / parts.length;
    };
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { paper: of(backgroundColor), ink: of(color) };
  });

async function expectLight(page: Page): Promise<void> {
  const { paper, ink } = await lightness(page);
  expect(paper).toBeGreaterThan(230);
  expect(ink).toBeLessThan(70);
}

async function expectDark(page: Page): Promise<void> {
  const { paper, ink } = await lightness(page);
  expect(paper).toBeLessThan(60);
  expect(ink).toBeGreaterThan(190);
}

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScriptEnabled) => {
  test('the page is as light or dark as the system, and follows it', async () => {
    const page = await visitWith('light', { javaScriptEnabled });
    await expectLight(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectDark(page);
  });
});

test('the button goes round, and says where it stands', async () => {
  const page = await visitWith('dark');
  const name = async (): Promise<string> => (await themeButton(page).innerText()).trim();
  const { themeAuto, themeLight, themeDark } = WORDS.ko;
  expect(await name()).toContain(themeAuto);
  await themeButton(page).click();
  expect(await name()).toContain(themeLight);
  await expectLight(page);
  await themeButton(page).click();
  expect(await name()).toContain(themeDark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectDark(page);
  await themeButton(page).click();
  expect(await name()).toContain(themeAuto);
  await expectLight(page);
});

test('without script there is no button, which could do nothing', async () => {
  const page = await visit(ENTRY, { javaScriptEnabled: false });
  expect(await themeButton(page).count()).toBe(0);
});

test('the choice is remembered, and holds before the main script has come', async () => {
  const page = await visitWith('dark');
  await themeButton(page).click();
  await reload(page);
  await expectLight(page);
  await page.route('**/site.js', (route) => route.abort());
  await go(page, PAGES.tags);
  await expectLight(page);
});
