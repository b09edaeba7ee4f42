/** The page on settings leaves none out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../src/read/settings.ts';

const ROOT = join(import.meta.dirname, '../..');
const SETTINGS = join(ROOT, 'notes/site.yaml');
const page = readFileSync(join(ROOT, '.github/settings.md'), 'utf8');

/** The keys in the first column of the table below a heading. */
function keysUnder(heading: string): string[] {
  const [, section = ''] = page.split(`## ${heading}`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, key = '']) => key);
}

test('has every key of the settings that come with the project', () => {
  const keys = Object.keys(parse(readFileSync(SETTINGS, 'utf8')) as object);
  expect(keysUnder('The site')).toEqual(keys);
  const { settings, messages } = readSettings(SETTINGS);
  expect(messages).toEqual([]);
  expect(Object.keys(settings)).toHaveLength(keys.length);
});
