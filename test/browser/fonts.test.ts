/** Which faces are really used, and that a page asks early for no others. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { ALL_PAGES, ENTRY, MATHS } from './pages.ts';
import { protocolOf, reload, visit, visitCold } from './visit.ts';

/** A page whose fonts the browser has already: before that, they may come too late to be used. */
async function visitAgain(path: string): Promise<Page> {
  const page = await visit(path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await reload(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

interface Face {
  readonly name: string;
  /** From this site, not from the machine. */
  readonly isOurs: boolean;
}

/** The faces in which the text of an element, the first that the selector finds, is written. */
async function facesOf(page: Page, selector: string): Promise<Face[]> {
  const protocol = await protocolOf(page);
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  const { root } = await protocol.send('DOM.getDocument');
  const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await protocol.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => ({ name: familyName, isOurs: isCustomFont }));
}

describe('text is written in', () => {
  test.each([
    ['Korean', '[data-field="commentary"] [lang="ko"] p', /^Pretendard/],
    ['English', '[data-field="commentary"] [lang="en"] p', /^Pretendard/],
    ['a title', '[data-field="title"] > span', /^Source Serif 4/],
    ['an abstract', '[data-field="abstract"] [lang="en"] p', /^Source Serif 4/],
  ])('the face for it: %s', async (_, selector, face) => {
    const faces = await facesOf(await visitAgain(ENTRY), selector);
    expect(faces).toEqual([{ name: expect.stringMatching(face) as string, isOurs: true }]);
  });

  test.each([
    ['a variable', '.katex-html .mathnormal', /^KaTeX_Math/],
    ['a sum', '.katex-html .large-op', /^KaTeX_Size2/],
  ])('the faces for it: %s', async (_, selector, face) => {
    const faces = await facesOf(await visitAgain(MATHS), selector);
    expect(faces).toEqual([{ name: expect.stringMatching(face) as string, isOurs: true }]);
  });
});

interface Files {
  /** Asked for in the head. */
  readonly early: string[];
  /** Taken for a text of the page. */
  readonly used: string[];
}

const filesOf = (page: Page): Promise<Files> =>
  page.evaluate(() => {
    const key = (family: string, weight: string, range: string): string =>
      [family.replace(/["']/g, ''), weight, range.replaceAll(' ', '')].join();
    const loaded = new Set(
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family, weight, unicodeRange }) => key(family, weight, unicodeRange)),
    );
    const rules = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule);
    const value = ({ style }: CSSFontFaceRule, name: string): string =>
      style.getPropertyValue(name);
    const used = rules
      .filter((rule) => !value(rule, 'font-family').includes('KaTeX'))
      .filter((rule) => {
        const properties = ['font-family', 'font-weight', 'unicode-range'] as const;
        const [family, weight, range] = properties.map((name) => value(rule, name));
        return loaded.has(key(family ?? '', weight ?? '', range ?? ''));
      })
      .map((rule) => /fonts\/([^")]*)/.exec(value(rule, 'src'))?.[1] ?? '');
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')];
    return {
      early: links.map(({ href }) => href.split('/').at(-1) ?? '').sort(),
      used: used.sort(),
    };
  });

describe.each(ALL_PAGES)('/%s', (path) => {
  test('uses every file that it asks for early', async () => {
    const page = await visitCold(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { early, used } = await filesOf(page);
    expect(early).not.toEqual([]);
    expect(used).toEqual(expect.arrayContaining(early));
  });
});

test('every font comes from this site', async () => {
  const page = await visitAgain(MATHS);
  const fonts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.woff2')),
  );
  expect(fonts.length).toBeGreaterThan(5);
  expect(fonts.filter((font) => !font.startsWith(inject('siteUrl')))).toEqual([]);
});
