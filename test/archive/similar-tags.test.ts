import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { findSimilarTags, similarTagMessages } from '../../src/archive/similar-tags.ts';
import { severityOf } from '../../src/diagnostics.ts';
import type { TagDefinition } from '../../src/model.ts';
import { note, settings, type Sketch } from './notes.ts';

function suggest(sketches: readonly Sketch[], definitions: readonly TagDefinition[] = []) {
  const { archive, tags } = buildArchive(sketches.map(note), settings(), definitions);
  return findSimilarTags(tags, archive.tags);
}

/** An entry for each use, a day apart; the tags of a line stand on one entry. */
const used = (...lines: readonly (readonly [uses: number, tags: string])[]): Sketch[] =>
  lines
    .flatMap(([uses, tags]) => Array.from({ length: uses }, () => tags.split(' ')))
    .map((tags, index) => ({
      date: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
      tags,
    }));

const pairs = (sketches: readonly Sketch[]): string[] =>
  suggest(sketches).map(({ rare, usual }) => `${rare.link.name} → ${usual.link.name}`);

describe('two tags could be one', () => {
  it.each([
    ['llms', 'llm'],
    ['scaling-laws', 'scaling-law'],
    ['reward-models', 'rewardmodel'],
    ['policies', 'policy'],
    ['caches', 'cache'],
    ['searches', 'search'],
    ['longcontext', 'long-context'],
    ['gpt4', 'gpt-4'],
    ['강화-학습', '강화학습'],
    ['self-improvment', 'self-improvement'],
    ['mutlimodal', 'multimodal'],
    ['trainning', 'training'],
    ['generalisation', 'generalization'],
    ['hyperparametar', 'hyperparameter'],
    ['moe', 'mixture-of-experts'],
    ['mixture-of-experts', 'moe'],
    ['reinforcement-learning-from-human-feedback', 'rlhf'],
    ['rag', 'retrieval-augmented-generation'],
  ])('%s, which is rare, and %s', (rare, usual) => {
    expect(pairs(used([5, usual], [1, rare]))).toEqual([`${rare} → ${usual}`]);
  });

  it('two letters and the words they begin, in the same company', () => {
    const company: [number, string][] = [
      [6, 'rl reasoning'],
      [9, 'vision'],
    ];
    const expected = ['reinforcement-learning → rl'];
    expect(pairs(used(...company, [1, 'reinforcement-learning reasoning']))).toEqual(expected);
    expect(pairs(used(...company, [1, 'reinforcement-learning']))).toEqual(expected);
    expect(pairs(used(...company, [1, 'representation-learning vision']))).toEqual([]);
  });

  it('where hardly an entry has one without the other', () => {
    expect(pairs(used([19, 'watermark provenance'], [1, 'watermark'], [9, 'vision']))).toEqual([
      'provenance → watermark',
    ]);
    expect(pairs(used([19, 'watermark provenance'], [3, 'watermark'], [9, 'vision']))).toEqual([]);
  });
});

describe('two tags are two', () => {
  it.each([
    ['loss', 'los'],
    ['physics', 'physic'],
    ['bias', 'bia'],
    ['gpt-4', 'gpt-5'],
    ['gpt-4-1', 'gpt-41'],
    ['llama-3', 'llama-2'],
    ['vit', 'vae'],
    ['lm', 'llm'],
    ['coaching', 'caching'],
    ['pretraining', 'retraining'],
    ['unsupervised', 'supervised'],
    ['asymmetric', 'symmetric'],
    ['adoptive', 'adaptive'],
    ['text-to-video', 'text-to-image'],
    ['interpolation', 'extrapolation'],
    ['reward', 'reward-model'],
    ['c++', 'c'],
    ['강화', '강하'],
  ])('%s and %s, used often', (a, b) => {
    expect(pairs(used([5, a], [5, b]))).toEqual([]);
  });

  it('where initials fit several tags', () => {
    const several = used([5, 'cl'], [2, 'continual-learning'], [2, 'contrastive-learning']);
    expect(pairs(several)).toEqual([]);
  });

  it('where the initials fit, but never the company', () => {
    const gan = used([6, 'gan image'], [3, 'graph-attention-network molecule'], [3, 'molecule']);
    expect(pairs(gan)).toEqual([]);
  });

  it('where a word that looks like a slip is a word of other tags too', () => {
    expect(pairs(used([9, 'promoting'], [1, 'prompting'], [1, 'soft-prompting']))).toEqual([]);
  });

  it('where both are listed in tags.yaml', () => {
    const listed = (name: string): TagDefinition => ({
      name,
      aliases: [],
      label: undefined,
      description: undefined,
    });
    const sketches = used([3, 'llm'], [1, 'llms']);
    expect(suggest(sketches, [listed('llm'), listed('llms')])).toEqual([]);
    const [only] = suggest(sketches, [listed('llms')]);
    expect(only?.usual.link.name).toBe('llms');
  });

  it('where one is an alias of the other, which is then no tag any more', () => {
    const llm = { name: 'llm', aliases: ['llms'], label: undefined, description: undefined };
    expect(suggest(used([3, 'llm'], [1, 'llms']), [llm])).toEqual([]);
  });
});

test('a message for each pair points at the first use of the rare tag', () => {
  const messages = similarTagMessages(
    suggest([
      { date: '2025-01-01', tags: ['llm'] },
      { date: '2025-01-02', tags: ['llm'] },
      { date: '2025-01-03', line: 7, tags: ['LLMs'] },
    ]),
  );
  expect(messages.map(severityOf)).toEqual(['info']);
  expect(messages).toMatchObject([
    { ruleId: 'similar-tags', file: 'notes/2025-01-03.txt', line: 7, column: 1 },
  ]);
  expect(messages[0]?.reason).toContain(
    '#LLMs (1 entry) and #llm (2 entries) could be one tag: one is the plural of the other',
  );
});

test('what thousands of tags suggest does not depend on their order', () => {
  const sketches = used(
    ...Array.from({ length: 2000 }, (_, index): [number, string] => [
      1,
      `tag${index % 1900}-of-experts family-${index % 7}`,
    ]),
  );
  const found = pairs(sketches);
  expect(found.length).toBeLessThan(10);
  expect(pairs(sketches.toReversed()).toSorted()).toEqual(found.toSorted());
});

const CORPUS =
  process.env['READING_NOTES_CORPUS'] ??
  path.join(import.meta.dirname, '../../../shared/corpus/dev');

interface Truth {
  readonly date: string;
  readonly entries: readonly { readonly tags: readonly string[] }[];
}

describe.runIf(existsSync(CORPUS))('the tags of real notes', () => {
  const days = (): Sketch[] =>
    readdirSync(CORPUS)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(path.join(CORPUS, name), 'utf8')) as Truth)
      .flatMap(({ date, entries }) => entries.map(({ tags }, line) => ({ date, line, tags })));

  it('are suggested to be one for one tag in twenty at most', () => {
    const found = suggest(days());
    const tags = new Set(days().flatMap((day) => day.tags ?? []));
    expect(found.length).toBeLessThanOrEqual(tags.size / 20);
  });
});
