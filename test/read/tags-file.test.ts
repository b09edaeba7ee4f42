import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { isError, severityOf } from '../../src/diagnostics.ts';
import { readTags, type TagsFile } from '../../src/read/tags-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tags-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(yaml: string): Promise<TagsFile> {
  const file = join(folder, 'tags.yaml');
  await writeFile(file, yaml);
  return readTags(file);
}

const bare = { aliases: [], label: undefined, description: undefined };

describe('a tag', () => {
  it('may be told everything, in one language or both', async () => {
    const { tags, messages } = await read(`
moe:
  label: { ko: 전문가 혼합, en: Mixture of experts }
  description: 필요한 전문가만 부릅니다.
  aliases: [mixture-of-experts, '#sparse-moe']
rl:
  label: { ko: 강화 학습 }
  description: { en: Learning by reward. }
  aliases: reinforcement-learning
vit:
  label: Vision Transformer`);
    expect(messages).toEqual([]);
    const both = (text: string) => ({ ko: text, en: text });
    expect(tags).toEqual([
      {
        name: 'moe',
        label: { ko: '전문가 혼합', en: 'Mixture of experts' },
        description: both('필요한 전문가만 부릅니다.'),
        aliases: ['mixture-of-experts', 'sparse-moe'],
      },
      {
        name: 'rl',
        label: { ko: '강화 학습', en: 'rl' },
        description: both('Learning by reward.'),
        aliases: ['reinforcement-learning'],
      },
      { ...bare, name: 'vit', label: both('Vision Transformer') },
    ]);
  });

  it('may be told nothing, or keys without values', async () => {
    const { tags, messages } = await read(
      'moe:\n"#3d": {}\nrl: { label: , description: ~, aliases: }\n2024: { label: { ko: } }\nconstructor:',
    );
    expect(messages).toEqual([]);
    expect(tags.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      ['2024', '3d', 'constructor', 'moe', 'rl'].map((name) => ({ ...bare, name })),
    );
  });
});

test('a missing file and an empty one have no tags', async () => {
  const missing = readTags(join(folder, 'none.yaml'));
  expect(missing).toEqual({ tags: [], messages: [] });
  expect(await read('# nothing yet\n')).toEqual(missing);
});

test.each([
  ['moe:\n  aliases: [a]\nrl:\n  aliases: [b, A]', 4, 'tag-alias', '“A” is an alias of “moe”'],
  ['moe:\n  aliases: [rl]\nrl:', 2, 'tag-alias', '“rl” is a tag of its own (line 3)'],
  ['Long_Context:\n\nlong-context:', 3, 'tag-alias', 'the same tag as “Long_Context” (line 1)'],
  ['moe:\n  aliases:\n    - 3', 3, 'bad-setting', 'between quotes'],
  ['moe:\n  aliases: [#a, b]\n  ]', 2, 'bad-setting', 'Cannot read this file'],
  ['moe:\n  aliases:\n    - #a', 3, 'bad-setting', 'without #'],
  ['moe:\n  aliases: ["#"]', 2, 'bad-setting', 'moe.aliases'],
  ['moe:\n  label: [a]', 2, 'bad-setting', '“moe.label” must be a text'],
  ['moe:\n  label: { fr: a }', 2, 'bad-setting', 'ko and en'],
  ['moe:\n  description: ""', 2, 'bad-setting', 'must be a text'],
  ['moe: Mixture of experts', 1, 'bad-setting', '“moe” must have lines'],
  ['moe: [a, b]', 1, 'bad-setting', '“moe” must have lines'],
  ['moe: {}\nrl: {}\nmoe: {}', 3, 'bad-setting', 'unique'],
  ['- moe', 1, 'bad-setting', 'no list'],
  ['rl:\n" ":', 2, 'bad-setting', 'names no tag'],
])('%j is an error, and the place is told', async (yaml, line, ruleId, words) => {
  const { messages } = await read(yaml);
  expect(messages.map((message) => message.ruleId)).toEqual([ruleId]);
  expect(messages[0]?.reason).toContain(words);
  expect(messages[0]?.line).toBe(line);
  expect(messages[0]?.file).toMatch(/tags\.yaml$/);
  expect(messages.every(isError)).toBe(true);
});

test('two tags that are aliases of each other are an error on both sides', async () => {
  const { messages } = await read('a:\n  aliases: [b]\nb:\n  aliases: [a]');
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['tag-alias', 2],
    ['tag-alias', 4],
  ]);
});

test.each([
  ['moe:\n  colour: red\n  aliases: [a]', 2, 'warning', 'unknown-setting'],
  ['moe:\n  aliases: [a, MoE]', 2, 'info', 'needless-alias'],
  ['moe:\n  aliases:\n    - a\n    - A', 4, 'info', 'needless-alias'],
])('%j is read all the same', async (yaml, line, severity, ruleId) => {
  const { tags, messages } = await read(yaml);
  expect(messages.map((message) => [message.ruleId, message.line])).toEqual([[ruleId, line]]);
  expect(messages.map(severityOf)).toEqual([severity]);
  expect(tags).toEqual([{ ...bare, name: 'moe', aliases: ['a'] }]);
});

test('whatever the names, each is given to one tag or refused with a message', async () => {
  const name = fc.constantFrom('a', 'B', 'b', 'a_a', 'a-a', '가', 'ａ');
  const file = fc.dictionary(name, fc.uniqueArray(name, { maxLength: 4 }), { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(file, async (wanted) => {
      const yaml = Object.entries(wanted).map(([tag, aliases]) => [tag, { aliases }]);
      const { tags, messages } = await read(JSON.stringify(Object.fromEntries(yaml)));
      const given = tags.flatMap((tag) => [tag.name, ...tag.aliases]);
      const refusedTags = Object.keys(wanted).length - tags.length;
      const aliases = tags.flatMap((tag) => wanted[tag.name] ?? []);
      expect(given.length + messages.length).toBe(tags.length + aliases.length + refusedTags);
      const keys = given.map((text) => text.replace('_', '-').replace('ａ', 'a').toLowerCase());
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
