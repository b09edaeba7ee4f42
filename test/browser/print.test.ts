/** Notes on paper: all of the text, none of what can only be clicked. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ENTRY, LONG, PAGES } from './pages.ts';
import { choose, go, newReader, themeButton } from './visit.ts';

/** A page as it is printed by a reader who has chosen dark colours. */
async function printed(path: string): Promise<Page> {
  const page = await (await newReader({ viewport: { width: 390, height: 800 } })).newPage();
  await go(page, path);
  await themeButton(page).click();
  await themeButton(page).click();
  await page.emulateMedia({ media: 'print' });
  return page;
}

const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

describe('a PDF', () => {
  test('of a short note is one page', async () => {
    const pdf = await (await printed(ENTRY)).pdf({ format: 'A4' });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    expect(pagesOf(pdf)).toBe(1);
  });

  test('of a day is more', async () => {
    const pdf = await (await printed(PAGES.day)).pdf({ format: 'A5' });
    expect(pagesOf(pdf)).toBeGreaterThan(1);
  });
});

describe('on paper', () => {
  test('there is no navigation and no control', async () => {
    for (const path of [ENTRY, PAGES.home, PAGES.tags]) {
      const page = await printed(path);
      for (const role of ['navigation', 'button', 'radio', 'searchbox'] as const) {
        expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
      }
    }
  });

  test('the abstract is whole', async () => {
    const page = await printed(LONG);
    const { height, shown, mask } = await page
      .locator('[data-field="abstract"] > [lang]')
      .evaluate((abstract) => ({
        height: abstract.scrollHeight,
        shown: abstract.clientHeight,
        mask: getComputedStyle(abstract).maskImage,
      }));
    expect(shown).toBe(height);
    expect(mask).toBe('none');
  });

  test('all authors are there', async () => {
    const page = await printed(LONG);
    const authors = page.locator('[data-field="authors"] li');
    expect(await authors.count()).toBe(17);
    const heights = await authors.evaluateAll((names) =>
      names.map((name) =>
        name.checkVisibility({ contentVisibilityAuto: true })
          ? name.getBoundingClientRect().height
          : 0,
      ),
    );
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  test('an address can be read', async () => {
    const page = await printed(LONG);
    const after = await page
      .getByRole('link', { name: 'arXiv' })
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://arxiv.org/abs/2503.01234');
  });

  test.each([ENTRY, LONG, PAGES.day, PAGES.home])('/%s is dark on white', async (path) => {
    const page = await printed(path);
    const { paper, inks } = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      inks: [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => element.checkVisibility() && element.innerText)
        .map((element) => getComputedStyle(element).color),
    }));
    expect(paper).toBe('rgb(255, 255, 255)');
    const lightness = inks.map((ink) =>
      Math.max(...(ink.match(/\d+/g) ?? []).slice(0, 3).map(Number)),
    );
    expect(Math.max(...lightness)).toBeLessThanOrEqual(0x44);
    expect(inks).toContain('rgb(0, 0, 0)');
  });

  test('the language is the one that is read', async () => {
    const page = await (await newReader()).newPage();
    await go(page, ENTRY);
    await choose(page, 'en');
    await page.emulateMedia({ media: 'print' });
    const text = await page.getByRole('article').innerText();
    expect(text).toContain('About pruning attention heads');
    expect(text).not.toContain('거의 아무것도 보지 않는');
  });
});
