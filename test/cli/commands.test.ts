import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './run.ts';

const NOTE = '2025년 1월 22일\nOn Small Caches\n(Ana Seo)\n작은 캐시에 대한 연구.\n#cache';
const BAD = 'On Small Caches\n(Ana Seo)\n작은 캐시에 대한 연구.\n#cache';

describe('the command line', () => {
  test.each([[['--help']], [['build', '--help']], [['check', '--help']]])('%s exits 0', (args) => {
    expect(run(...args)).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([[['nonsense']], [['build', '--nonsense']], [['new', '2025-13-01']], [['parse']]])(
    '%s is not understood and exits 2',
    (args) => {
      const { code, stderr } = run(...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: /);
    },
  );
});

describe('build --url', () => {
  test('publishes there, whatever the settings say', () => {
    const folder = folderOf({ '2025-01-22.txt': NOTE, 'site.yaml': 'url: https://elsewhere.org/' });
    const output = join(folderOf({}), 'site');
    const address = 'https://example.org/notes';
    expect(run('build', '--notes', folder, '--output', output, '--url', address).code).toBe(0);
    const page = readFileSync(join(output, '2025/01/22/index.html'), 'utf8');
    expect(page).toContain(`<link rel="canonical" href="${address}/2025/01/22/"/>`);
    expect(page).toContain('href="/notes/tags/"');
    expect(run('build', '--notes', folder, '--output', output).code).toBe(0);
    expect(readFileSync(join(output, 'robots.txt'), 'utf8')).toContain('https://elsewhere.org/');
  });

  test('takes addresses alone', () => {
    const { code, stderr } = run('build', '--url', 'example.org');
    expect(code).toBe(2);
    expect(stderr).toContain('must be an address such as');
  });
});

describe('parse', () => {
  test('prints one object a file, several days under `days`', () => {
    const folder = folderOf({ 'a.txt': NOTE, 'b.txt': `${NOTE}\n2025-01-23\nB\n(C D)\n나.\n#e` });
    const { code, stdout } = run('parse', join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(code).toBe(0);
    const entry = {
      title: 'On Small Caches',
      authors: ['Ana Seo'],
      abstract: [],
      commentary: { ko: ['작은 캐시에 대한 연구.'], en: [] },
      tags: ['cache'],
      links: [],
    };
    expect(JSON.parse(stdout)).toMatchObject([
      { date: '2025-01-22', entries: [entry] },
      { days: [{ date: '2025-01-22', entries: [entry] }, { date: '2025-01-23' }] },
    ]);
  });

  test('exits 1 on an error, and still prints', () => {
    const { code, stdout } = run('parse', join(folderOf({ 'a.txt': BAD }), 'a.txt'));
    expect(code).toBe(1);
    expect(stdout).toContain('"ruleId": "no-date"');
    expect(JSON.parse(stdout)).toMatchObject([{ date: null, entries: [{ tags: ['cache'] }] }]);
  });
});

describe('check', () => {
  test('prints path:line:col, severity, message and rule', () => {
    const folder = folderOf({ '2025-01-22.txt': BAD, 'x.txt': BAD });
    const { code, stdout } = run('check', folder);
    expect(code).toBe(1);
    expect(stdout).toContain(`${join(folder, 'x.txt')}:1:1  error  No date found`);
    expect(stdout).toContain(`${join(folder, '2025-01-22.txt')}:1:1  warning  This entry has no`);
  });

  test('tells of a link that leads nowhere only where all notes are read', () => {
    const folder = folderOf({ '2025-01-22.txt': `${NOTE}\n# Links\n- [[250121 Gone]]` });
    const broken = /2025-01-22\.txt:7:3 {2}warning {2}\[\[250121 Gone\]\] leads to no note/;
    expect(run('check', folder).stdout).toMatch(broken);
    expect(run('check', join(folder, '2025-01-22.txt')).stdout).not.toContain('leads to');
  });

  test('prints JSON', () => {
    const folder = folderOf({ '2025-01-22.txt': BAD });
    const { code, stdout } = run('check', join(folder, '2025-01-22.txt'), '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { line: 1, severity: 'warning', ruleId: 'missing-abstract' },
      { severity: 'info', ruleId: 'missing-translation' },
    ]);
  });
});

describe('new', () => {
  test('begins a note that can be read, and never touches one that exists', () => {
    const notes = folderOf({});
    const file = join(notes, '2025-01-22.txt');
    expect(run('new', '2025-01-22', '--notes', notes)).toMatchObject({ code: 0 });
    const { stdout } = run('parse', file);
    expect(JSON.parse(stdout)).toMatchObject([{ date: '2025-01-22', messages: [] }]);
    writeFileSync(file, 'mine');
    expect(run('new', '2025-01-22', '--notes', notes).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('build', () => {
  test('an error leaves the last good site as it was', () => {
    const folder = folderOf({ 'notes/a.txt': NOTE });
    const [notes, output] = [join(folder, 'notes'), join(folder, 'site')];
    const args = ['build', '--notes', notes, '--output', output];
    expect(run(...args).code).toBe(0);
    const before = readFileSync(join(output, 'index.html'), 'utf8');
    expect(before).toContain('On Small Caches');
    writeFileSync(join(notes, 'b.txt'), BAD);
    const { code, stderr } = run(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(`${join(notes, 'b.txt')}:1:1  error  No date found`);
    expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['notes', 'site']);
  });

  test('what is gone from the notes is gone from the site', () => {
    const folder = folderOf({ 'notes/a.txt': NOTE });
    const args = ['build', '--notes', join(folder, 'notes'), '--output', join(folder, 'site')];
    run(...args);
    writeFileSync(join(folder, 'notes/a.txt'), NOTE.replaceAll('Caches', 'Stacks'));
    run(...args);
    const day = join(folder, 'site/2025/01/22');
    expect(existsSync(join(day, 'on-small-stacks'))).toBe(true);
    expect(existsSync(join(day, 'on-small-caches'))).toBe(false);
  });

  test('never replaces a folder that is no site', () => {
    const folder = folderOf({ 'notes/a.txt': NOTE, 'mine/thesis.txt': 'years of work' });
    const { code, stderr } = run(
      'build',
      '--notes',
      join(folder, 'notes'),
      '--output',
      join(folder, 'mine'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('holds other things than a site');
    expect(readFileSync(join(folder, 'mine/thesis.txt'), 'utf8')).toBe('years of work');
  });

  test('a missing folder of notes is an error', () => {
    const { code, stderr } = run('build', '--notes', join(folderOf({}), 'none'));
    expect(code).toBe(1);
    expect(stderr).toContain('there is no such file');
  });
});
