import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './run.ts';

const NOTE =
  'https://a.org/abs/1\n\n*On Small Caches* (Ana Seo)\n\n> We study caches.\n\n작은 캐시에 대한 연구.\n\n#cache\n';
const DAY =
  '2025년 1월 22일\nhttps://a.org/abs/1\nOn Small Caches\n(Ana Seo)\nWe study caches.\n작은 캐시에 대한 연구.\n#cache\n';

describe('import', () => {
  test.each([
    [['import']],
    [['import', 'nonsense']],
    [['import', 'obsidian']],
    [['import', 'dump']],
    [['import', 'substack', 'a', 'b']],
    [['import', 'obsidian', 'x', '--nonsense']],
  ])('%s is not understood and exits 2', (args) => {
    expect(run(...args).code).toBe(2);
  });

  test('obsidian says first what it would write, then writes it, then finds it there', () => {
    const folder = folderOf({ 'vault/250122 On Small Caches.md': NOTE });
    const notes = join(folder, 'notes');
    const args = ['import', 'obsidian', join(folder, 'vault'), '--notes', notes];
    const dry = run(...args, '--dry-run');
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toContain(`${join(notes, '2025-01-22.txt')}: 1 entry would be written\n`);
    expect(existsSync(notes)).toBe(false);
    expect(run(...args)).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(notes, '2025-01-22.txt'), 'utf8')).toBe(DAY);
    expect(run(...args).stdout).toBe(
      '1 note read, 0 entries written on 0 days, 1 entry there already\n',
    );
    expect(readdirSync(notes)).toEqual(['2025-01-22.txt']);
  });

  test('what cannot be read or written makes it exit 1, and the rest is done', () => {
    const folder = folderOf({
      'vault/250122 On Small Caches.md': NOTE,
      'vault/250123 On Small Caches.md': NOTE,
      'vault/250124 Zeros.md': 'A text that a zero ends\0',
    });
    const notes = join(folder, 'notes');
    mkdirSync(join(notes, '2025-01-23.txt'), { recursive: true });
    const { code, stdout } = run('import', 'obsidian', join(folder, 'vault'), '--notes', notes);
    expect(code).toBe(1);
    expect(stdout).toMatch(/250124 Zeros\.md:\S+ {2}error .* nul-byte\n/);
    expect(stdout).toMatch(/2025-01-23\.txt:\S+ {2}error {2}This is a folder.* not-a-file\n/);
    expect(readdirSync(notes).sort()).toEqual(['2025-01-22.txt', '2025-01-23.txt']);
    expect(run('import', 'obsidian', join(folder, 'none'), '--notes', notes).code).toBe(1);
    expect(run('import', 'dump', join(folder, 'none.txt'), '--notes', notes).code).toBe(1);
    expect(run('import', 'substack', join(folder, 'vault'), '--notes', notes).code).toBe(1);
  });

  test('dump takes several files with several days', () => {
    const folder = folderOf({
      'a.txt': `${DAY}2025-01-23\nOn Stripes\n(Ana Seo)\n줄무늬.\n#vision`,
      'b.txt': DAY,
    });
    const files = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    const { code } = run('import', 'dump', ...files, '--notes', join(folder, 'notes'));
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'notes/2025-01-22.txt'), 'utf8')).toBe(DAY);
    expect(readFileSync(join(folder, 'notes/2025-01-23.txt'), 'utf8')).toBe(
      '2025년 1월 23일\nOn Stripes\n(Ana Seo)\n줄무늬.\n#vision\n',
    );
  });

  test('substack reads a ZIP, whose names lead nowhere', () => {
    const folder = folderOf({});
    const html =
      '<p>2025년 1월 22일</p><p>On Small Caches</p><p>(Ana Seo)</p><p>캐시.</p><p>#cache</p>';
    const zip = zipSync({
      'posts.csv': strToU8('post_id,post_date,is_published,title\n1,,true,2025-01-22\n'),
      'posts/1.caches.html': strToU8(html),
      '../../posts/2.evil.html': strToU8(html),
      '__MACOSX/posts.csv': strToU8('x'),
    });
    writeFileSync(join(folder, 'export.zip'), zip);
    const args = [join(folder, 'export.zip'), '--notes', join(folder, 'notes')];
    const { code, stdout } = run('import', 'substack', ...args);
    expect(code).toBe(0);
    expect(stdout).toContain('1 note read, 1 entry written on 1 day\n');
    expect(stdout.match(/not-a-note/g)).toHaveLength(2);
    expect(readFileSync(join(folder, 'notes/2025-01-22.txt'), 'utf8')).toBe(
      '2025년 1월 22일\nOn Small Caches\n(Ana Seo)\n캐시.\n#cache\n',
    );
    expect(readdirSync(folder).sort()).toEqual(['export.zip', 'notes']);
  });

  test('never writes through a link out of the folder', () => {
    const folder = folderOf({ 'vault/250122 On Small Caches.md': NOTE, 'mine.txt': 'mine' });
    const notes = join(folder, 'notes');
    mkdirSync(notes);
    symlinkSync(join(folder, 'mine.txt'), join(notes, '2025-01-22.txt'));
    symlinkSync(folder, join(folder, 'vault/loop'));
    const { code, stdout } = run('import', 'obsidian', join(folder, 'vault'), '--notes', notes);
    expect(code).toBe(1);
    expect(stdout).toContain('vault/loop:1:1  info  Left out: it is a link, not a file');
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(notes)).toEqual(['2025-01-22.txt']);
  });

  test('keeps the mode of a file, and tells a terminal nothing', () => {
    const folder = folderOf({
      'vault/250122 On \u001b[31mCaches\n.md': NOTE,
      'notes/2025-01-22.txt': 'On Stripes\n(Ana Seo)\n줄무늬.\n#vision',
      'vault/x\u001b]0;y.png': '',
    });
    const file = join(folder, 'notes/2025-01-22.txt');
    chmodSync(file, 0o640);
    const args = [join(folder, 'vault'), '--notes', join(folder, 'notes')];
    const { code, stdout } = run('import', 'obsidian', ...args);
    expect(code).toBe(0);
    expect(stdout).toContain('x\\x1b]0;y.png:1:1');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(file, 'utf8')).toBe(
      `On Stripes\n(Ana Seo)\n줄무늬.\n#vision\n${DAY.slice(DAY.indexOf('\n') + 1)}`,
    );
  });
});
