/** What a note weighs on its way to the reader. */
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { ENTRY, MATHS } from './pages.ts';
import { go, newReader } from './visit.ts';

const KB = 1024;

/** Bytes, uncompressed; what goes over the wire must be a third at most. */
const BUDGETS = { document: 40 * KB, stylesheet: 20 * KB, script: 10 * KB };

type Kind = keyof typeof BUDGETS;

/** The faces weigh nothing until they are used. */
const withoutFaces = (text: string): string => text.replace(/@font-face\s*\{[^}]*\}/g, '');

/** All texts that a page loads, by kind. */
async function loaded(path: string): Promise<Record<Kind, string[]>> {
  const texts: Record<Kind, string[]> = { document: [], stylesheet: [], script: [] };
  const page = await (await newReader()).newPage();
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!Object.hasOwn(texts, kind)) return;
    bodies.push(response.text().then((text) => void texts[kind as Kind].push(text)));
  });
  await go(page, path);
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  return texts;
}

describe.each([
  ['a note', ENTRY],
  ['a note with formulas', MATHS],
])('%s', (_, path) => {
  test('is light', async () => {
    const texts = await loaded(path);
    for (const kind of ['document', 'stylesheet', 'script'] as const) {
      const parts = texts[kind].map(withoutFaces);
      expect(parts.length, kind).toBeGreaterThan(0);
      const bytes = parts.map((part) => Buffer.byteLength(part));
      const compressed = parts.map((part) => gzipSync(part).length);
      expect(sum(bytes), kind).toBeLessThanOrEqual(BUDGETS[kind]);
      expect(sum(compressed), kind).toBeLessThanOrEqual(BUDGETS[kind] / 3);
    }
  });

  test('comes from one host', async () => {
    const page = await (await newReader()).newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await go(page, path);
    await page.waitForLoadState('networkidle');
    expect([...hosts]).toEqual([new URL(inject('siteUrl')).origin]);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
