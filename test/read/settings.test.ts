import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings, type SiteSettings } from '../../src/read/settings.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(yaml: string): Promise<SiteSettings> {
  const file = join(folder, 'site.yaml');
  await writeFile(file, yaml);
  return readSettings(file);
}

test('a missing file and an empty one give the defaults', async () => {
  const missing = readSettings(join(folder, 'none.yaml'));
  expect(missing).toEqual(await read('# nothing\n'));
  expect(missing.messages).toEqual([]);
  expect(missing.settings.languages).toEqual(['ko', 'en']);
});

test('one text serves both languages, and an address ends in a slash', async () => {
  const { settings } = await read('title: Notes\nurl: https://a.github.io/notes\nlanguages: [en]');
  expect(settings.title).toEqual({ ko: 'Notes', en: 'Notes' });
  expect(settings.url).toBe('https://a.github.io/notes/');
  expect(settings.languages).toEqual(['en']);
});

test('no text has a second line, and no address leads to another host', async () => {
  const { settings } = await read('title: "A\\n# B"\nauthor: "C\\nD"\nurl: https://a.org//b.org/');
  expect(settings.title.ko).toBe('A # B');
  expect(settings.author).toBe('C D');
  expect(settings.url).toBe('https://a.org/b.org/');
});

test.each([
  ['title: [a]', 1, 'bad-setting', 'title'],
  ['author: 3', 1, 'bad-setting', 'must be text'],
  ['author: me\ntitle: { ko: 노트 }', 2, 'bad-setting', 'title'],
  ['url: notes', 1, 'bad-setting', 'must be an address'],
  ['url: javascript:alert(1)', 1, 'bad-setting', 'must be an address'],
  ['languages: ko', 1, 'bad-setting', 'must be a list'],
  ['languages: [ko, fr]', 1, 'bad-setting', 'must be ko or en'],
  ['languages: [ko, ko]', 1, 'bad-setting', 'each language once'],
  ['languages: []', 1, 'bad-setting', 'at least one'],
  ['author-pages-from: many', 1, 'bad-setting', 'must be a number'],
  ['author-pages-from: 0', 1, 'bad-setting', 'at least 1'],
  ['author-pages-from: 1.5', 1, 'bad-setting', 'whole number'],
  ['social-images: on', 1, 'bad-setting', 'must be off or entries'],
  ['offline: sometimes', 1, 'bad-setting', 'must be true or false'],
  ['author: me\n\ncolour: red', 3, 'unknown-setting', '“colour”'],
  ['author: me\ntitle: "x" y', 2, 'bad-setting', 'Cannot read this file'],
])('%j: says on its line what is wrong', async (yaml, line, ruleId, words) => {
  const { messages } = await read(yaml);
  expect(messages.map((message) => message.ruleId)).toEqual([ruleId]);
  expect(messages[0]?.line).toBe(line);
  expect(messages[0]?.reason).toContain(words);
  expect(messages[0]?.file).toMatch(/site\.yaml$/);
});

test('an unknown key takes nothing away from the others', async () => {
  const { settings } = await read('author: me\ncolour: red\nauthor-pages-from: 3');
  expect(settings).toMatchObject({ author: 'me', authorPagesFrom: 3 });
});
