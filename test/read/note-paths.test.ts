import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findNotes } from '../../src/read/note-paths.ts';
import { dateOfName } from '../../src/read/file-date.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notes-'));
  await mkdir(join(folder, '2024'));
  await mkdir(join(folder, '.obsidian'));
  for (const name of [
    'b.txt',
    'a.md',
    '2024/c.TXT',
    '_draft.txt',
    '.d.txt',
    '.obsidian/e.md',
    'site.yaml',
  ]) {
    await writeFile(join(folder, name), '');
  }
  await symlink('/etc/hostname', join(folder, 'link.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

test('finds notes in sub-folders, in a stable order, and no drafts', async () => {
  const { files } = await findNotes(folder);
  expect(files.map((file) => relative(folder, file))).toEqual(['2024/c.TXT', 'a.md', 'b.txt']);
});

test('refuses a link', async () => {
  const { messages } = await findNotes(folder);
  expect(messages.map(({ file, ruleId }) => [relative(folder, file ?? ''), ruleId])).toEqual([
    ['link.txt', 'not-a-file'],
  ]);
});

test('says that a folder is missing', async () => {
  const { messages } = await findNotes(join(folder, 'none'));
  expect(messages[0]?.reason).toContain('there is no such file');
});

test.each([
  ['2025-01-22.txt', '2025-01-22'],
  ['2025-01-22 Some title.md', '2025-01-22'],
  ['250122 Some title.md', '2025-01-22'],
  ['20250122.md', '2025-01-22'],
  ['2025-13-01.txt', undefined],
  ['1234567.txt', undefined],
  ['notes.txt', undefined],
])('%s tells the date %s', (name, date) => {
  expect(dateOfName(name)).toBe(date);
});
