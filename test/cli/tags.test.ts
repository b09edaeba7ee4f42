import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './run.ts';

const entry = (tags: string): string =>
  `On Small Caches\n(Ana Seo)\nWe study caches in this paper.\n작은 캐시에 대한 연구.\nA study.\n${tags}`;

const NOTES = {
  '2025-01-01.txt': entry('#llm'),
  '2025-01-02.txt': entry('#llm #2024'),
  '2025-01-03.txt': entry('#cache #LLMs'),
};

describe('check', () => {
  test('remarks on tags that look alike, where the rare one is first used', () => {
    const folder = folderOf(NOTES);
    const { code, stdout } = run('check', folder);
    expect(code).toBe(0);
    const remarks = stdout.split('\n').filter((line) => line.endsWith('similar-tags'));
    expect(remarks).toEqual([
      expect.stringContaining(`${join(folder, '2025-01-03.txt')}:6:9  info  #LLMs (1 entry) and`),
    ]);
    const { stdout: json } = run('check', folder, '--format', 'json');
    expect(JSON.parse(json)).toMatchObject([{ ruleId: 'similar-tags', severity: 'info', line: 6 }]);
  });

  test('--suggest-tags prints what makes them one when it is pasted into tags.yaml', () => {
    const folder = folderOf(NOTES);
    const { code, stdout } = run('check', folder, '--suggest-tags');
    expect(code).toBe(0);
    expect(stdout).toBe('llm:\n  aliases:\n    - LLMs # one is the plural of the other\n');
    writeFileSync(join(folder, 'tags.yaml'), stdout);
    expect(run('check', folder)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing to complain about\n',
    });
    expect(run('check', folder, '--suggest-tags')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'No two tags look alike\n',
    });
  });

  test('--suggest-tags says in a comment what to add to a tag that is listed', () => {
    const folder = folderOf({ ...NOTES, 'tags.yaml': '"llm": { label: LLM }' });
    const { stdout } = run('check', folder, '--suggest-tags');
    expect(stdout).toMatch(/^# .*\n# llm:\n# {3}aliases:\n# {5}- LLMs/);
  });

  test('names the place of an error in tags.yaml', () => {
    const folder = folderOf({
      ...NOTES,
      'tags.yaml': 'llm:\n  aliases: [x]\ncache:\n  aliases: [x]',
    });
    const place = `${join(folder, 'tags.yaml')}:4:13  error`;
    const [plain, suggestion] = [run('check', folder), run('check', folder, '--suggest-tags')];
    expect([plain.code, suggestion.code]).toEqual([1, 1]);
    expect(plain.stdout).toContain(place);
    expect(suggestion.stderr).toContain(place);
  });
});

describe('build', () => {
  test('makes one tag of its names, and lets old addresses lead there', () => {
    const folder = folderOf({
      'notes/2025-01-01.txt': entry('#llm'),
      'notes/2025-01-03.txt': entry('#LLMs'),
      'notes/tags.yaml': 'llm:\n  aliases: [llms]',
    });
    const output = join(folder, 'site');
    expect(run('build', '--notes', join(folder, 'notes'), '--output', output).code).toBe(0);
    const page = (name: string): string => readFileSync(join(output, name, 'index.html'), 'utf8');
    expect(page('tags/llms')).toContain('content="0; url=/tags/llm/"');
    expect(page('tags/llm')).toContain('/2025/01/03/on-small-caches/');
  });
});
