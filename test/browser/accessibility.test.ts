/** Nothing that axe finds on any page, and what it cannot see: forced colours, reduced motion. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES, ENTRY, LONG, PAGES } from './pages.ts';
import { choose, go, newReader, visit } from './visit.ts';

const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** The rules that what is seen in other colours may break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** All in one go: there are no frames, for which each check would open a page more. */
const checkerOf = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

/** What is wrong, and where. */
async function violations(checker: AxeBuilder): Promise<string[]> {
  const { violations } = await checker.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** In every width, and in the other colours: those are the same in each. */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(checkerOf(page)), `${width} pixels`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(checkerOf(page).withRules(COLOUR_RULES)), 'dark').toEqual([]);
}

describe.each(ALL_PAGES)('/%s', (path) => {
  test('is accessible', async () => {
    await expectAccessible(await visit(path));
  });
});

test('a note and a list in English alone are accessible', async () => {
  for (const path of [ENTRY, PAGES.home]) {
    const page = await visit(path);
    await choose(page, 'en');
    await expectAccessible(page);
  }
});

test('the help is accessible', async () => {
  const page = await visit(ENTRY);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
});

describe('the search', () => {
  test('is accessible with what was found', async () => {
    const page = await visit(`${PAGES.search}?q=prune&lang=en`);
    await page.getByRole('searchbox').waitFor();
    await page.locator('.result-link').first().waitFor();
    await expectAccessible(page);
  });

  test('is accessible over another page, and where nothing was found', async () => {
    const page = await visit(ENTRY);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('note');
    await page.locator('.result-link').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('searchbox').fill('zzzqqq');
    await page.locator('.result-link').first().waitFor({ state: 'detached' });
    await expectAccessible(page);
  });
});

test('a sentence that is lit is legible, as is an abstract that is unfolded', async () => {
  const page = await visit(LONG);
  await page.locator('[data-field="abstract"]').getByRole('button').click();
  await page.locator('.bilingual [data-pair]').first().focus();
  await expectAccessible(page);
});

describe('with forced colours', () => {
  /** Texts whose colour is that of what they stand on. */
  const lost = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$/.test(colour);
      const behind = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
      };
      return [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.checkVisibility() && element.innerText)
        .filter((element) => getComputedStyle(element).color === behind(element))
        .map((element) => `${element.localName}: ${element.innerText}`);
    });

  test.each(SCHEMES)('all text is still there (%s)', async (colorScheme) => {
    const page = await visit(ENTRY, { forcedColors: 'active', colorScheme });
    expect(await lost(page)).toEqual([]);
    await go(page, PAGES.home);
    expect(await lost(page)).toEqual([]);
  });

  test('the chosen view is still told from the others', async () => {
    const page = await visit(ENTRY, { forcedColors: 'active' });
    const looks = (): Promise<string[]> =>
      page.getByRole('radio').evaluateAll((radios) =>
        radios.map((radio) => {
          const [label] = (radio as HTMLInputElement).labels ?? [];
          const style = label && getComputedStyle(label);
          return `${style?.backgroundColor ?? ''} ${style?.color ?? ''}`;
        }),
      );
    const [both, ko, en] = await looks();
    expect(ko).toBe(en);
    expect(both).not.toBe(ko);
    await choose(page, 'ko');
    expect(await looks()).toEqual([ko, both, en]);
  });

  test('a sentence is still lit, as is what has the focus', async () => {
    const page = await visit(ENTRY, { forcedColors: 'active' });
    const sentence = page.locator('.bilingual [data-pair]').first();
    const background = (): Promise<string> =>
      sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await sentence.hover();
    expect(await background()).not.toBe(before);
  });
});

describe('motion', () => {
  const moving = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const isStill = transitionDuration.split(', ').every((time) => time === '0s');
          return !isStill || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => element.localName),
    );

  test('there is none for who wants none', async () => {
    for (const path of [ENTRY, PAGES.home]) {
      expect(await moving(await visit(path, { reducedMotion: 'reduce' }))).toEqual([]);
    }
  });

  test('there is a little for the others', async () => {
    const page = await (await newReader({ reducedMotion: 'no-preference' })).newPage();
    await go(page, ENTRY);
    expect(await moving(page)).toContain('html');
  });
});
