/** Sentences that say the same light up together, however one of them is pointed at. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ENTRY, PAGES } from './pages.ts';
import { choose, protocolOf, visit } from './visit.ts';

const sentences = (page: Page): Locator => page.locator('.bilingual [data-pair]');

/** The places, in the order of the page, of the sentences that are set off by their background. */
const lit = (page: Page): Promise<number[]> =>
  sentences(page).evaluateAll((all) =>
    all.flatMap((sentence, index) =>
      getComputedStyle(sentence).backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [index],
    ),
  );

/** A sentence with all that say the same in the same note, by their places. */
const withCounterparts = (page: Page, place: number): Promise<number[]> =>
  sentences(page).evaluateAll((all, at) => {
    const number = (sentence: Element | undefined) => sentence?.getAttribute('data-pair');
    const note = (sentence: Element | undefined) => sentence?.closest('article');
    return all.flatMap((sentence, index) =>
      number(sentence) === number(all[at]) && note(sentence) === note(all[at]) ? [index] : [],
    );
  }, place);

const languagesOf = (page: Page, places: readonly number[]): Promise<(string | undefined)[]> =>
  sentences(page).evaluateAll(
    (all, at) => at.map((place) => all[place]?.closest<HTMLElement>('[lang]')?.lang),
    places,
  );

async function expectPair(page: Page, place: number): Promise<void> {
  const pair = await withCounterparts(page, place);
  expect(new Set(await languagesOf(page, pair))).toEqual(new Set(['ko', 'en']));
  expect(await lit(page)).toEqual(pair);
}

/** Where no sentence is. */
const lookAway = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1 }).hover({ position: { x: 1, y: 1 } });

/** The sentence that has the focus, by its place; -1 where none has. */
const focused = (page: Page): Promise<number> =>
  sentences(page).evaluateAll((all) =>
    all.findIndex((sentence) => sentence === document.activeElement),
  );

describe('the pointer', () => {
  test.each([
    ['a note', ENTRY],
    ['a day of several notes', PAGES.day],
  ])('lights a sentence of %s and its counterpart, and no other', async (_, path) => {
    const page = await visit(path);
    expect(await lit(page)).toEqual([]);
    const count = await sentences(page).count();
    expect(count).toBeGreaterThanOrEqual(4);
    for (let place = 0; place < count; place++) {
      await sentences(page).nth(place).hover();
      await expectPair(page, place);
    }
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await lookAway(page);
    expect(await lit(page)).toEqual([]);
  });

  test('leaves the light where the focus is', async () => {
    const page = await visit(ENTRY);
    await sentences(page).first().focus();
    await sentences(page).last().hover();
    await expectPair(page, (await sentences(page).count()) - 1);
    await lookAway(page);
    await expectPair(page, 0);
  });
});

describe('the keyboard', () => {
  /** From the last thing ahead of the commentary that takes the focus. */
  async function tabToCommentary(page: Page): Promise<void> {
    await page.locator('article header a').last().focus();
    await page.keyboard.press('Tab');
  }

  test('stops once in a commentary and goes on with the arrow keys', async () => {
    const page = await visit(ENTRY);
    await tabToCommentary(page);
    expect(await focused(page)).toBe(0);
    await expectPair(page, 0);
    for (const place of [1, 2]) {
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe(place);
      await expectPair(page, place);
    }
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(1);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(-1);
    expect(await lit(page)).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(1);
  });

  test('stays within the first and the last sentence', async () => {
    const page = await visit(ENTRY);
    await tabToCommentary(page);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(0);
    const count = await sentences(page).count();
    for (let step = 0; step < count + 1; step++) await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(count - 1);
  });

  test('has nothing to stop at in one language, and stops again in both', async () => {
    const page = await visit(ENTRY);
    for (const view of ['ko', 'en'] as const) {
      await choose(page, view);
      await tabToCommentary(page);
      expect(await focused(page)).toBe(-1);
    }
    await choose(page, 'both');
    await tabToCommentary(page);
    expect(await focused(page)).toBe(0);
  });
});

test('a tap lights a sentence and its counterpart until another place is tapped', async () => {
  const page = await visit(ENTRY, { hasTouch: true, viewport: { width: 390, height: 800 } });
  for (const place of [0, 1, 2]) {
    await sentences(page).nth(place).tap();
    await expectPair(page, place);
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.getByRole('heading', { level: 1 }).tap();
  expect(await lit(page)).toEqual([]);
});

test('in one language nothing is set off', async () => {
  const page = await visit(ENTRY);
  for (const view of ['ko', 'en'] as const) {
    await choose(page, view);
    await sentences(page).filter({ visible: true }).first().hover();
    expect(await lit(page)).toEqual([]);
  }
});

test('without script the commentary is plain text', async () => {
  const page = await visit(ENTRY, { javaScriptEnabled: false });
  await sentences(page).first().hover();
  expect(await lit(page)).toEqual([]);
  const { nodes } = await (await protocolOf(page)).send('Accessibility.getFullAXTree');
  const focusable = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
  );
  expect(focusable.map(({ role }) => String(role?.value))).not.toContain('generic');
});
