/** A folder in which everything is wrong at once: one run tells it all, and nothing takes the tool down. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, run } from './run.ts';

const NOTE = '2025년 1월 22일\nOn Small Caches\n(Ana Seo)\n작은 캐시에 대한 연구.\n#cache\n';
const hex = (bytes: string): Buffer => Buffer.from(bytes, 'hex');

/** Files that are errors, what is in them, and what is said of them. */
const WRONG: readonly [name: string, bytes: string | Buffer, said: RegExp][] = [
  ['utf-16.txt', Buffer.from(`\uFEFF${NOTE}`, 'utf16le'), /:1:1 .*UTF-16 .*save it again as UTF-8/],
  ['utf-16 without a mark.txt', Buffer.from('plain letters', 'utf16le'), /:1:1 .*UTF-16/],
  ['cp949.txt', hex('32303235b3e22031bff920b3ebc6ae'), /:1:5 .*CP949/],
  ['shift-jis.txt', hex('82d082e782aa82c8'), /:1:1 .*Shift-JIS/],
  ['surrogate.txt', hex('610aeda080'), /:2:1 .*not UTF-8/],
  ['nul.txt', 'a\n\0b', /:2:1 .*NUL byte/],
  ['undated.txt', 'Title\n(Ana Seo)\n글.\n#a', /:1:1 .*No date found/],
  ['bomb.md', `---\n${'a: '.repeat(500)}\n---\n${NOTE}`, /:1:1 .*nested too deeply/],
  ['large.txt', `${NOTE}${'글. '.repeat(400_000)}`, /:1:1 .*more than 1 MB; divide it/],
  ['Twin.txt', NOTE, /$^/],
  ['twin.txt', NOTE, /:1:1 .*Twin\.txt but for capitals/],
  ['쌍둥이.txt'.normalize('NFC'), NOTE, /:1:1 .*the way its letters are put together/],
  ['쌍둥이.txt'.normalize('NFD'), NOTE, /$^/],
];

/** Files that are read as any other. */
const RIGHT: readonly string[] = [
  'con.txt',
  'NUL.md',
  'aux.txt',
  'dots...txt',
  'space .txt',
  '2025년 노트?.txt',
  `${'긴'.repeat(80)}.txt`,
  'a\nb\u001B[31m.txt',
];

function hostileFolder(): string {
  const folder = folderOf({ 'notes/2025-01-21.txt': NOTE });
  const notes = join(folder, 'notes');
  for (const [name, bytes] of WRONG) writeFileSync(join(notes, name), bytes);
  for (const name of RIGHT) writeFileSync(join(notes, name), `\uFEFF${NOTE.normalize('NFD')}`);
  mkdirSync(join(notes, 'folder.txt'));
  writeFileSync(join(notes, 'folder.txt/inside.txt'), 'Title\n(A B)\n글.\n#a');
  symlinkSync('/etc/hostname', join(notes, 'link.txt'));
  symlinkSync(join(notes, 'loop.txt'), join(notes, 'loop.txt'));
  symlinkSync(notes, join(notes, 'round'));
  spawnSync('mkfifo', [join(notes, 'pipe.txt')]);
  return folder;
}

describe('a folder in which everything is wrong', () => {
  const folder = hostileFolder();
  const notes = join(folder, 'notes');
  const { code, stdout, stderr } = run('check', notes);
  const lines = stdout.trimEnd().split('\n');
  const saidOf = (name: string): string =>
    lines.filter((line) => line.startsWith(join(notes, name)) && / {2}error {2}/.test(line)).join();

  it('is told of line by line, and ends in an error', () => {
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\d+ errors/);
    const place = /:\d+:\d+ {2}(?:error|warning|info) {2}.+ {2}[a-z\d-]+$/;
    expect(lines.filter((line) => !place.test(line))).toEqual([]);
  });

  it.each(WRONG.filter(([, , said]) => said.source !== '$^'))(
    'says what %s has',
    (name, _, said) => {
      expect(saidOf(name)).toMatch(said);
    },
  );

  it.each([
    ['folder.txt', /:1:1 .*folder, with the name of a note; take \.txt/],
    ['folder.txt/inside.txt', /:1:1 .*No date found/],
    ['link.txt', /:1:1 .*link, and no link is followed/],
    ['loop.txt', /:1:1 .*link, and no link is followed/],
    ['round', /:1:1 .*link, and no link is followed/],
    ['pipe.txt', /:1:1 .*neither a file nor a folder/],
  ])('refuses %s, and says what to do', (name, said) => {
    expect(saidOf(name)).toMatch(said);
  });

  it.each(RIGHT)('has nothing against the name %j', (name) => {
    expect(saidOf(name)).toBe('');
  });

  it('is no site, nor does it leave anything behind', () => {
    const built = run('build', '--notes', notes, '--output', join(folder, 'site'));
    expect(built.code).toBe(1);
    expect(built.stdout).toBe('');
    expect(built.stderr).not.toMatch(/\n {4}at /);
    expect(existsSync(join(folder, 'site'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['notes']);
  });
});

it('a file may be as large as the settings allow', () => {
  const folder = folderOf({ '2025-01-22.txt': `${NOTE}${'\n'.repeat(1_100_000)}` });
  expect(run('check', folder).stdout).toContain('more than 1 MB');
  writeFileSync(join(folder, 'site.yaml'), 'largest-note: 1.5\n');
  expect(run('check', folder).stdout).not.toContain('error');
  expect(run('parse', join(folder, '2025-01-22.txt')).code).toBe(0);
});

it('settings that are no file, or too large, are an error', () => {
  const folder = folderOf({ '2025-01-22.txt': NOTE, 'tags.yaml': `# ${'a'.repeat(1_100_000)}` });
  mkdirSync(join(folder, 'site.yaml'));
  const { code, stdout } = run('check', folder);
  expect(code).toBe(1);
  expect(stdout).toMatch(/site\.yaml:1:1 {2}error {2}.*it is a folder/);
  expect(stdout).toMatch(/tags\.yaml:1:1 {2}error {2}.*more than 1 MB/);
});

it('settings that stand for themselves a billion times are an error', () => {
  const levels = Array.from(
    { length: 9 },
    (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`,
  );
  const bomb = ['a0: &a0 word', ...levels, ''].join('\n');
  const files = ['site.yaml', 'tags.yaml', 'glossary.yaml'];
  const folder = folderOf({
    '2025-01-22.txt': NOTE,
    ...Object.fromEntries(files.map((file) => [file, bomb])),
  });
  const { code, stdout } = run('check', folder);
  expect(code).toBe(1);
  for (const file of files) {
    expect(stdout).toMatch(new RegExp(`${file}:1:1 {2}error {2}.*aliases .* stand for too much`));
  }
});
