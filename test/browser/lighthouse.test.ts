/** Lighthouse finds nothing to better; how fast a page is shows `npm run bench -- lighthouse`. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openLighthouse, type Judge } from './lighthouse.ts';
import { PAGES } from './pages.ts';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

let lighthouse: Judge;

beforeAll(async () => {
  lighthouse = await openLighthouse();
});

afterAll(async () => {
  await lighthouse.close();
});

test.each(['entry', 'day', 'tag', 'home'] as const)('%s', async (kind) => {
  const url = new URL(PAGES[kind], inject('siteUrl')).href;
  const judgements = await lighthouse.judge(url, CATEGORIES);
  const perfect = { score: 100, faults: [] };
  expect(judgements).toEqual(Object.fromEntries(CATEGORIES.map((name) => [name, perfect])));
});
