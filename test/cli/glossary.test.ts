import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentencesOn } from '../glossary/corpus.ts';
import { folderOf, run } from './run.ts';

const entry = (ko: string, en: string, index: number): string => {
  const sentences = sentencesOn(ko, en, index);
  return `On ${en}, part ${index}\n(Ana Seo)\nWe study caches in this paper.\n${sentences.ko}\n${sentences.en}\n#llm\n`;
};

const NOTES = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [
    `2025-01-0${index + 1}.txt`,
    entry('희소성', 'sparsity', index) + entry('강화 학습', 'reinforcement learning', index),
  ]),
);

test('prints new terms, which are read when they are pasted into glossary.yaml', () => {
  const folder = folderOf(NOTES);
  const { code, stdout } = run('glossary', '--notes', folder);
  expect(code).toBe(0);
  const counts = '6 sentences, of 6 with the Korean and 6 with the English; 2025-01-01';
  expect(stdout).toBe(
    `강화 학습: reinforcement learning # ${counts}\n희소성: sparsity # ${counts}\n`,
  );
  writeFileSync(join(folder, 'glossary.yaml'), stdout);
  expect(run('check', folder)).toMatchObject({ code: 0, stdout: '' });
  expect(run('glossary', '--notes', folder)).toEqual({
    code: 0,
    stdout: '',
    stderr: 'No new term stands in 5 sentences of both languages\n',
  });
});

test('says in a comment what a term that is listed could be as well', () => {
  const glossary = '희소성: sparse\n강화학습: [RL, Reinforcement learning]\n';
  const folder = folderOf({ ...NOTES, 'glossary.yaml': glossary });
  const { stdout } = run('glossary', '--notes', folder);
  expect(stdout).toMatch(/^# Listed already; add the English to it: 희소성: sparsity # .*\n$/);
  writeFileSync(join(folder, 'glossary.yaml'), glossary + stdout);
  expect(run('check', folder)).toMatchObject({ code: 0, stdout: '' });
});

test('takes as many sentences as it is told, which must be a number', () => {
  const folder = folderOf(NOTES);
  expect(run('glossary', '--notes', folder, '--least', '7').stdout).toBe('');
  const { code, stderr } = run('glossary', '--notes', folder, '--least', 'many');
  expect(code).toBe(2);
  expect(stderr).toContain('whole number');
});

test('an error in glossary.yaml has its place, here, in check and in build', () => {
  const folder = folderOf({ ...NOTES, 'glossary.yaml': '증류: distillation\nRL: RL\n' });
  const place = `${join(folder, 'glossary.yaml')}:2:1  error  “RL” has no Hangul`;
  const output = join(folder, 'site');
  const mined = run('glossary', '--notes', folder);
  const checked = run('check', folder);
  const built = run('build', '--notes', folder, '--output', output);
  expect([mined.code, checked.code, built.code]).toEqual([1, 1, 1]);
  expect(mined.stderr).toContain(place);
  expect(checked.stdout).toContain(place);
  expect(built.stderr).toContain(place);
});
