import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isError, severityOf } from '../../src/diagnostics.ts';
import { readGlossary, type GlossaryFile } from '../../src/read/glossary-file.ts';
import { ROOT } from '../cli/run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossary-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(yaml: string): Promise<GlossaryFile> {
  const file = join(folder, 'glossary.yaml');
  await writeFile(file, yaml);
  return readGlossary(file);
}

test('a Korean term has one English term or several, in the order of the file', async () => {
  const { glossary, messages } = await read(`
희소성: [sparsity, Sparse]
강화  학습: reinforcement   learning
KL 발산: [ KL divergence ]
"2차 최적화":
  - second-order optimization`);
  expect(messages).toEqual([]);
  expect(glossary).toEqual([
    { ko: '희소성', en: ['sparsity', 'Sparse'] },
    { ko: '강화 학습', en: ['reinforcement learning'] },
    { ko: 'KL 발산', en: ['KL divergence'] },
    { ko: '2차 최적화', en: ['second-order optimization'] },
  ]);
});

test('a missing file and an empty one have no terms', async () => {
  const missing = readGlossary(join(folder, 'none.yaml'));
  expect(missing).toEqual({ glossary: [], messages: [] });
  expect(await read('# nothing yet\n')).toEqual(missing);
});

test.each([
  ['- 희소성', 1, 1, 'no list'],
  ['희소성', 1, 1, 'no list'],
  ['희소성: [sparsity', 1, 15, 'Cannot read this file'],
  ['희소성: sparsity\n희소성: sparse', 2, 1, 'unique'],
  ['증류: distillation\nsparsity: 희소성', 2, 1, '“sparsity” has no Hangul'],
  ['"": sparsity', 1, 1, 'has no Hangul'],
  ['희소성:', 1, 5, '“희소성” has no English term'],
  ['희소성: []', 1, 6, '“희소성” has no English term'],
  ['희소성: ""', 1, 6, '“희소성” must have Latin letters'],
  ['희소성: [sparsity, 스파시티]', 1, 17, '“희소성” must have Latin letters'],
  ['희소성: 3', 1, 6, 'between quotes'],
  ['희소성: [sparsity, true]', 1, 17, 'between quotes'],
  ['희소성:\n  - sparsity\n  - en: sparse', 3, 5, 'must be a term'],
  ['희소성: { en: sparsity }', 1, 6, 'must be a term'],
  ['강화 학습: RL\n\n강화학습: RL', 3, 1, '“강화학습” is the same term as “강화 학습” (line 1)'],
  ['KL 발산: KL divergence\nkl발산: KL', 2, 1, 'the same term as “KL 발산” (line 1)'],
])('%j is an error, and the place is told', async (yaml, line, column, words) => {
  const { messages } = await read(yaml);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['bad-setting']);
  expect(messages[0]?.reason).toContain(words);
  expect(messages[0]).toMatchObject({ line, column });
  expect(messages[0]?.file).toMatch(/glossary\.yaml$/);
  expect(messages.every(isError)).toBe(true);
});

test('an English term that is given twice is read once, with a warning', async () => {
  const { glossary, messages } = await read('희소성: [sparsity, sparse, Sparsity]');
  expect(glossary).toEqual([{ ko: '희소성', en: ['sparsity', 'sparse'] }]);
  expect(messages.map(severityOf)).toEqual(['warning']);
  expect(messages[0]).toMatchObject({ line: 1, column: 25, ruleId: 'repeated-term' });
});

test('a line with an error takes nothing away from the others', async () => {
  const { glossary } = await read('희소성: 3\n증류: distillation\nRL: [강화 학습]');
  expect(glossary).toEqual([{ ko: '증류', en: ['distillation'] }]);
});

test('whatever the lines, each is a term of the glossary or has a message', async () => {
  const ko = fc.constantFrom('가 나', '가나', '가', 'RL', 'RL 가', 'rl가', ' ');
  const en = fc.oneof(fc.constantFrom('a', 'A', 'a b', '가', ''), fc.integer());
  const file = fc.dictionary(ko, fc.oneof(en, fc.array(en, { maxLength: 3 })), { maxKeys: 5 });
  await fc.assert(
    fc.asyncProperty(file, async (lines) => {
      const { glossary, messages } = await read(JSON.stringify(lines));
      const errors = messages.filter(isError).length;
      expect(glossary.length + errors).toBeGreaterThanOrEqual(Object.keys(lines).length);
      const keys = glossary.map((term) => term.ko.toLowerCase().replace(' ', ''));
      expect(new Set(keys).size).toBe(keys.length);
      expect(glossary.every((term) => term.en.length > 0)).toBe(true);
    }),
  );
});

test('the glossary that comes with the project has nothing to complain about', () => {
  const { glossary, messages } = readGlossary(join(ROOT, 'notes/glossary.yaml'));
  expect(messages).toEqual([]);
  expect(glossary).toContainEqual({ ko: '희소성', en: ['sparsity'] });
});
