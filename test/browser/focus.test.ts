/** The way of the tab key: to everything that is seen, to nothing that is not, always in sight. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES, ENTRY, PAGES } from './pages.ts';
import { choose, reload, visit } from './visit.ts';

interface Stop {
  /** The place in the document of what has the focus; -1 where nothing has. */
  readonly place: number;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isInWindow: boolean;
  readonly hasOutline: boolean;
}

const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    // What looks like a radio button here is its label.
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const box = element.getBoundingClientRect();
    return {
      place: element === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.localName}.${element.className} ${element.textContent}`.slice(0, 80),
      isVisible: element.checkVisibility({ visibilityProperty: true }) && box.width > 0,
      isInWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      hasOutline: [element, ...labels].some((seen) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(seen);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      }),
    };
  });

/** All stops of the tab key, until it has gone round. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (here.place === -1 || stops.some(({ place }) => place === here.place)) return stops;
    stops.push(here);
  }
}

/** The places of what can be seen and used; of radio buttons, the one that is chosen. */
const usable = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element, place) =>
      element.matches(
        'a[href], button, input:not([type="radio"]), input:checked, summary, [tabindex="0"]',
      ) && element.checkVisibility({ visibilityProperty: true })
        ? [place]
        : [],
    ),
  );

async function expectWalkable(page: Page): Promise<void> {
  const expected = await usable(page);
  const stops = await walk(page);
  expect(stops[0]?.name).toMatch(/^a\.skip-link/);
  expect(stops.map(({ place }) => place)).toEqual(expect.arrayContaining(expected));
  for (const { name, ...seen } of stops) {
    expect(seen, name).toMatchObject({ isVisible: true, isInWindow: true, hasOutline: true });
  }
}

describe.each(ALL_PAGES)('/%s', (path) => {
  test('is reached whole, in sight, from the link past the menu on', async () => {
    await expectWalkable(await visit(path, { viewport: { width: 390, height: 800 } }));
  });
});

test.each(['ko', 'en'] as const)(
  'nothing hidden is reached where only %s is read',
  async (view) => {
    const page = await visit(ENTRY);
    await choose(page, view);
    await reload(page);
    await expectWalkable(page);
  },
);

test('without script, everything is reached too', async () => {
  await expectWalkable(await visit(ENTRY, { javaScriptEnabled: false }));
});

test('the first link leads past the menu', async () => {
  const page = await visit(PAGES.home);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('main') instanceof HTMLElement),
  ).toBe(true);
});
