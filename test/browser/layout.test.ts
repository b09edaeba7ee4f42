/** Nothing too wide, nothing cut off, nothing that moves while it is read. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES, PAGES } from './pages.ts';
import { go, newReader, visit, visitCold } from './visit.ts';

/** A small phone, a phone, a desktop at 200 %, a desktop; in pixels. */
const WIDTHS = [320, 390, 640, 1280];

/** How far a page of each width is too wide, in pixels. */
const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What moved by itself since the page was asked for, up to a second after it had loaded. */
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const moves: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moves.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return moves;
  });

async function measure(page: Page): Promise<object> {
  return { moved: await moved(page), excess: await excess(page) };
}

/** As a reader's own tools do it, whatever the policy of the site says of style elements. */
function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

describe.each(ALL_PAGES)('/%s', (path) => {
  test('fits every window, and stays in its place from the first paint on', async () => {
    const measured = await Promise.all(
      WIDTHS.map(async (width) =>
        measure(await visitCold(path, { viewport: { width, height: 800 } })),
      ),
    );
    expect(measured).toEqual(WIDTHS.map(() => ({ moved: [], excess: 0 })));
  });

  test('is whole with more space between lines, words and letters', async () => {
    const page = await visit(path, { viewport: { width: 320, height: 800 } });
    await page.evaluate(addSheet, WIDE_SPACING);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await excess(page)).toBe(0);
      expect(await cutOff(page)).toEqual([]);
    }
  });
});

/** What readers may ask for: WCAG 2.2, success criterion 1.4.12. */
const WIDE_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Texts with a part that cannot be seen or scrolled to. Folded abstracts unfold; KaTeX's own boxes hide no text. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => !element.closest('.unseen, .skip-link, .katex, .long:not(.unfolded)'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight)
        );
      })
      .map((element) => `${element.localName}.${element.className}: ${element.innerText}`),
  );

test('a stored choice moves nothing either', async () => {
  const reader = await newReader();
  await reader.addInitScript(() => {
    localStorage.setItem('reading-notes.view', 'en');
    localStorage.setItem('reading-notes.words', 'en');
    localStorage.setItem('reading-notes.theme', 'dark');
  });
  const page = await reader.newPage();
  for (const path of [PAGES.entry, PAGES.home, PAGES.tags]) {
    await go(page, path);
    expect(await measure(page), path).toEqual({ moved: [], excess: 0 });
  }
});
