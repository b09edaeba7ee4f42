import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Preview } from '../../src/cli/preview.ts';
import { folderOf } from './run.ts';

const ONE = '2025년 1월 22일\nOn Small Caches\n(Ana Seo)\n작은 캐시에 대한 연구.\n#cache';
const OTHER = '2025년 1월 23일\nOn Large Caches\n(Ana Seo)\n큰 캐시에 대한 연구.\n#cache';
const DAY = '/papers/2025/01/22/';

interface Desk {
  readonly preview: Preview;
  readonly write: (file: string, text: string) => Promise<void>;
}

/** Two days that are on the site, and somebody who writes. */
async function desk(): Promise<Desk> {
  const folder = folderOf({
    'notes/a.txt': ONE,
    'notes/b.txt': OTHER,
    'notes/site.yaml': 'url: https://a.org/papers/',
  });
  const preview = new Preview(join(folder, 'notes'), join(folder, 'cache'));
  onTestFinished(() => {
    preview.clear();
  });
  await preview.read();
  expect(preview.reading).toBeDefined();
  if (preview.reading) preview.written(preview.reading);
  const write = (file: string, text: string): Promise<void> => {
    writeFileSync(join(folder, 'notes', file), text);
    return preview.read();
  };
  return { preview, write };
}

test('a day that changed is shown before it is on the site, with its entries', async () => {
  const { preview, write } = await desk();
  await write('a.txt', ONE.replace('Caches', 'Stacks'));
  expect(preview.pageAt(DAY)).toContain('On Small Stacks');
  expect(preview.pageAt(`${DAY}on-small-stacks/`)).toContain('작은 캐시에 대한 연구.');
});

test('a new day is shown, and what files of one day say together', async () => {
  const { preview, write } = await desk();
  await write('c.txt', `${ONE.replace('22', '24')}\n\n${OTHER.replace('23', '22')}`);
  expect(preview.pageAt('/papers/2025/01/24/')).toContain('On Small Caches');
  expect(preview.pageAt(DAY)).toContain('On Small Caches');
  expect(preview.pageAt(DAY)).toContain('On Large Caches');
});

test.each([
  ['the pages of other days', '/papers/2025/01/23/'],
  ['pages of several days', '/papers/'],
  ['what is outside of the site', '/2025/01/22/'],
  ['what is no address', '/papers/%E0%A4%A/'],
])('the site itself answers for %s', async (_, path) => {
  const { preview, write } = await desk();
  await write('a.txt', ONE.replace('Caches', 'Stacks'));
  expect(preview.pageAt(path)).toBeUndefined();
});

test('what is on the site is not made again', async () => {
  const { preview, write } = await desk();
  await write('a.txt', ONE.replace('Caches', 'Stacks'));
  if (preview.reading) preview.written(preview.reading);
  expect(preview.pageAt(DAY)).toBeUndefined();
});

test('what changed while the site was made is shown until it is made again', async () => {
  const { preview, write } = await desk();
  await write('a.txt', ONE.replace('Caches', 'Stacks'));
  const first = preview.reading;
  await write('b.txt', OTHER.replace('Caches', 'Stacks'));
  expect(preview.pageAt(DAY)).toContain('On Small Stacks');
  if (first) preview.written(first);
  expect(preview.pageAt('/papers/2025/01/23/')).toContain('On Large Stacks');
});

test('nothing is shown while a note has an error', async () => {
  const { preview, write } = await desk();
  await write('a.txt', ONE.replace('Caches', 'Stacks'));
  await write('b.txt', '---\nreading: [\n---\n');
  expect(preview.reading).toBeUndefined();
  expect(preview.pageAt(DAY)).toBeUndefined();
});
