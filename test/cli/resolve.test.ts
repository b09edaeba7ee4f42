import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, run } from './run.ts';

const DAY = '2025년 1월 22일\r\nOn Small Caches\r\n(Ana Seo)\r\n작은 캐시에 대한 연구.\r\n#cache';
const NOTE = `\uFEFF${DAY.normalize('NFD')}`;
const OTHER = '2025년 1월 23일\nOn Large Caches\n(Li Wei)\n큰 캐시.\n#cache';
const LIBRARY = '@misc{a, title = {On {Small} Caches}, author = {Seo, A.}, eprint = {2501.00001}}';
const ADDRESS = 'https://arxiv.org/abs/2501.00001';

const resolve = (folder: string, library: string, ...args: string[]) =>
  run('resolve', join(folder, library), '--notes', join(folder, 'notes'), ...args);

test('shows what it would add, adds it when told to, and only once', () => {
  const folder = folderOf({ 'notes/a.txt': NOTE, 'notes/b.txt': OTHER, 'library.bib': LIBRARY });
  const [file, other] = [join(folder, 'notes/a.txt'), join(folder, 'notes/b.txt')];
  const shown = { code: 0, stdout: `${file}:2\n+ ${ADDRESS}\n  On Small Caches\n` };

  const dry = resolve(folder, 'library.bib');
  expect(dry).toMatchObject(shown);
  expect(dry.stderr).toBe(
    'Entries that get an address: 1; nothing is written yet: add --write\n' +
      'Left as they are, no paper with this title: 1\n',
  );
  expect(readFileSync(file, 'utf8')).toBe(NOTE);

  expect(resolve(folder, 'library.bib', '--write')).toMatchObject(shown);
  const written = NOTE.replace('On Small', `${ADDRESS}\r\nOn Small`);
  expect(readFileSync(file, 'utf8')).toBe(written);
  expect(readFileSync(other, 'utf8')).toBe(OTHER);
  expect(readdirSync(join(folder, 'notes'))).toEqual(['a.txt', 'b.txt']);

  const again = resolve(folder, 'library.bib', '--write');
  expect(again).toMatchObject({ code: 0, stdout: '' });
  expect(again.stderr).toContain('an arXiv id is there: 1\n');
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('reads a snapshot of arXiv line by line', () => {
  const folder = folderOf({
    'notes/a.txt': NOTE,
    'arxiv.json':
      '{"id":"2401.00009","title":"Another","authors_parsed":[["Seo","Ana",""]]}\n' +
      '{"id":"2501.00001","title":"On Small\\n  Caches","authors_parsed":[["Seo","Ana",""]]}\n',
  });
  expect(resolve(folder, 'arxiv.json').stdout).toContain(`+ ${ADDRESS}\n`);
});

test.each([
  ['broken.json', '{"id":"2501.00001","title":"On Small Caches"}\n{"id"', 'line 2 is no paper'],
  ['library.txt', LIBRARY, 'its name ends neither in .bib'],
])('%s is refused, and nothing is written', (name, text, reason) => {
  const folder = folderOf({ 'notes/a.txt': NOTE, [name]: text });
  const { code, stdout, stderr } = resolve(folder, name, '--write');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${join(folder, name)}: ${reason}`);
  expect(readFileSync(join(folder, 'notes/a.txt'), 'utf8')).toBe(NOTE);
});

test('tells of a note that cannot be read, and goes on with the others', () => {
  const folder = folderOf({ 'notes/a.txt': NOTE, 'library.bib': LIBRARY });
  writeFileSync(join(folder, 'notes/bad.txt'), Buffer.from([0xff, 0xff]));
  const { code, stdout, stderr } = resolve(folder, 'library.bib', '--write');
  expect(code).toBe(1);
  expect(stdout).toContain(ADDRESS);
  expect(stderr).toContain(`${join(folder, 'notes/bad.txt')}:1:1  error  This file is not UTF-8`);
  expect(readFileSync(join(folder, 'notes/a.txt'), 'utf8')).toContain(ADDRESS);
});
