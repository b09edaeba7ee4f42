import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { indexJson } from '../../src/archive/index-json.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import type { TagDefinition } from '../../src/model.ts';
import { note, settings, type Sketch } from './notes.ts';

const define = (name: string, ...aliases: string[]): TagDefinition => ({
  name,
  aliases,
  label: undefined,
  description: undefined,
});

/** An entry a day, each with the tags of a line. */
const entries = (...lines: readonly string[]): Sketch[] =>
  lines.map((line, index) => ({
    date: `2025-01-${String(index + 1).padStart(2, '0')}`,
    title: `Paper ${index + 1}`,
    tags: line.split(' '),
  }));

const build = (sketches: readonly Sketch[], definitions: readonly TagDefinition[] = []) =>
  buildArchive(sketches.map(note), settings(), definitions);

const pagesOf = (...input: Parameters<typeof build>) =>
  [...build(...input).archive.tags.values()].map(({ permalink, name, count }) => [
    permalink,
    name,
    count,
  ]);

const redirectsOf = (...input: Parameters<typeof build>) =>
  Object.fromEntries(
    [...build(...input).archive.tagRedirects].map(([from, { to }]) => [from, to.permalink]),
  );

describe('one tag', () => {
  it.each([
    ['long_context', 'Long-Context', 'ｌｏｎｇ－ｃｏｎｔｅｘｔ', 'long–context'],
    ['강화학습', '강화학습'.normalize('NFD'), '강화\u200B학습'],
    ['Café', 'café'.normalize('NFD')],
    ['ＭｏＥ', 'moe', 'MOE'],
  ])('by its spelling: %s', (...spellings) => {
    const pages = pagesOf(entries(...spellings));
    expect(pages.map(([, , count]) => count)).toEqual([spellings.length]);
  });

  it('is found under each of its names, and shown under the main one', () => {
    const sketches = entries('mixture-of-experts', 'moe sparse_moe', 'Sparse-MoE rl', 'MOE');
    const definitions = [define('MoE', 'mixture-of-experts', 'sparse-moe')];
    expect(pagesOf(sketches, definitions)).toEqual([
      ['/tags/moe/', 'MoE', 4],
      ['/tags/rl/', 'rl', 1],
    ]);
    const { archive } = build(sketches, definitions);
    const { entries: listed } = JSON.parse(indexJson(archive, settings())) as {
      entries: { tags: string[] }[];
    };
    expect(listed.map(({ tags }) => tags)).toEqual([['MoE'], ['MoE', 'rl'], ['MoE'], ['MoE']]);
  });

  it('has its label and its description, and its page knows both', () => {
    const label = { ko: '전문가 혼합', en: 'Mixture of experts' };
    const description = { ko: '나눠서 계산합니다.', en: 'Divided work.' };
    const { archive } = build(entries('moe rl'), [{ ...define('moe'), label, description }]);
    const [moe, rl] = [...archive.tags.values()];
    expect(moe).toMatchObject({ name: 'moe', labels: label, description });
    expect(rl?.labels ?? rl?.description).toBeUndefined();
    const [entry] = [...archive.entries.values()];
    expect(entry?.tags.map(({ name, labels }) => [name, labels])).toEqual([
      ['moe', label],
      ['rl', undefined],
    ]);
  });

  it('that no note has makes no page', () => {
    expect(pagesOf(entries('rl'), [define('moe', 'sparse-moe')])).toEqual([['/tags/rl/', 'rl', 1]]);
    expect(redirectsOf(entries('rl'), [define('moe', 'sparse-moe')])).toEqual({});
  });
});

describe('old addresses', () => {
  it('lead from each other name to the tag, used or not', () => {
    const definitions = [define('moe', 'mixture-of-experts', 'sparse-moe')];
    expect(redirectsOf(entries('moe', 'mixture_of_experts'), definitions)).toEqual({
      '/tags/mixture-of-experts/': '/tags/moe/',
      '/tags/sparse-moe/': '/tags/moe/',
    });
  });

  it('lead from letters of another width', () => {
    expect(redirectsOf(entries('moe', 'ＭｏＥ'))).toEqual({ '/tags/ｍｏｅ/': '/tags/moe/' });
  });

  it('with a number lead there too, and no other tag moves', () => {
    const sketches = entries('a.b', 'a/b', 'a:b');
    const permalinks = ['/tags/a-b/', '/tags/a-b-2/', '/tags/a-b-3/'];
    expect(pagesOf(sketches).map(([permalink]) => permalink)).toEqual(
      expect.arrayContaining(permalinks),
    );
    const merged = [define('a.b', 'a/b')];
    expect(redirectsOf(sketches, merged)).toEqual({ '/tags/a-b-2/': '/tags/a-b/' });
    expect(pagesOf(sketches, merged)).toEqual(expect.arrayContaining([['/tags/a-b-3/', 'a:b', 1]]));
  });

  it('that are those of a tag stay with it', () => {
    const sketches = entries('a.b', 'moe');
    expect(redirectsOf(sketches, [define('moe', 'a/b')])).toEqual({ '/tags/a-b-2/': '/tags/moe/' });
  });

  it('make no message of two names of one tag that look alike', () => {
    const sketches = entries('a.b', 'a/b');
    expect(build(sketches).messages.map(({ ruleId }) => ruleId)).toEqual(['tag-collision']);
    expect(build(sketches, [define('a.b', 'a/b')]).messages).toEqual([]);
  });

  const NAMES = ['a', 'A', 'a.b', 'a/b', 'a-b', 'ａ', '가', 'c++', 'c', 'untitled', '2024'];

  test('whatever is one, every address that ever was leads to the same tag as its name', () => {
    const name = fc.constantFrom(...NAMES);
    const lines = fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    const aliases = fc.uniqueArray(fc.constantFrom('a.b', 'a/b', 'c', 'untitled'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(lines, aliases, (tags, names) => {
        const sketches = entries(...tags.map((line) => line.join(' ')));
        const before = build(sketches).archive;
        const after = build(sketches, [define('가', ...names)]).archive;
        for (const permalink of [...before.tags.keys(), ...before.tagRedirects.keys()]) {
          expect(after.tags.has(permalink) || after.tagRedirects.has(permalink)).toBe(true);
        }
        for (const [permalink, { to }] of after.tagRedirects) {
          expect(after.tags.has(to.permalink)).toBe(true);
          expect(after.tags.has(permalink)).toBe(false);
        }
      }),
    );
  });
});

describe('co-tags', () => {
  const coTagsOf = (sketches: readonly Sketch[], permalink: string) =>
    build(sketches)
      .archive.tags.get(permalink as Permalink)
      ?.coTags.map(({ tag, count }) => [tag.name, count]);

  it('are those met more often than by chance, never what stands on everything', () => {
    const sketches = entries(
      'llm moe routing',
      'llm moe routing',
      'llm moe routing balance',
      'llm moe balance',
      'llm diffusion once',
      'llm diffusion moe',
    );
    expect(coTagsOf(sketches, '/tags/moe/')).toEqual([
      ['routing', 3],
      ['balance', 2],
    ]);
    expect(coTagsOf(sketches, '/tags/llm/')).toEqual([]);
    expect(coTagsOf(sketches, '/tags/once/')).toEqual([]);
  });

  it('are twelve at most, the closest first', () => {
    const lines = Array.from({ length: 20 }, (_, index) =>
      Array.from({ length: index + 2 }, () => `hub t${index}`),
    );
    const coTags = coTagsOf(
      [...lines.flat(), ...Array.from({ length: 99 }, () => 'other')].map((line, index) => ({
        line: index,
        tags: line.split(' '),
      })),
      '/tags/hub/',
    );
    expect(coTags?.slice(0, 2)).toEqual([
      ['t19', 21],
      ['t18', 20],
    ]);
    expect(coTags?.length).toBe(12);
  });

  it('say nothing of entries without the tag, so that its page need not be made again', () => {
    const sketches = entries('moe routing', 'moe routing', 'llm code', 'other');
    const page = (all: readonly Sketch[]) => {
      const { coTags, otherPairs, description } = build(all).archive.tags.get(
        '/tags/moe/' as Permalink,
      ) ?? { coTags: [] };
      return { coTags, otherPairs, description };
    };
    expect(page(sketches).coTags.length).toBe(1);
    expect(page(entries('moe routing', 'moe routing', 'llm code', 'other', 'llm code'))).toEqual(
      page(sketches),
    );
  });

  it('are counted by entries, under any of their names', () => {
    const sketches = entries(
      'moe mixture-of-experts rl',
      'mixture-of-experts RL',
      'other',
      'other',
    );
    const { archive } = build(sketches, [define('moe', 'mixture-of-experts')]);
    const moe = archive.tags.get('/tags/moe/' as Permalink);
    expect(moe?.coTags.map(({ tag, count }) => [tag.name, count])).toEqual([['rl', 2]]);
  });
});

describe('two tags together', () => {
  const together = (number: number, tags: string): Sketch[] =>
    Array.from({ length: number }, (_, index) => ({
      date: '2025-01-01',
      line: index,
      title: `Paper ${index}`,
      tags: tags.split(' '),
    }));

  it('have a page from ten entries on, whichever is named first', () => {
    const nine = build(together(9, 'scaling-law moe')).archive;
    expect([...nine.tagPairs.keys()]).toEqual([]);
    const ten = build([...together(5, 'scaling-law moe'), ...together(5, 'moe scaling-law')]);
    const [page, ...others] = [...ten.archive.tagPairs.values()];
    expect(others).toEqual([]);
    expect(page?.permalink).toBe('/tags/moe+scaling-law/');
    expect(page?.count).toBe(10);
    expect(page?.entries.length).toBe(10);
  });

  it('are linked from both tags, although one is on everything', () => {
    const { archive } = build([...together(12, 'all moe'), ...together(3, 'all')]);
    const pairs = (tag: string) => {
      const page = archive.tags.get(`/tags/${tag}/` as Permalink);
      return [...(page?.coTags ?? []), ...(page?.otherPairs ?? [])].map(({ pair }) => pair);
    };
    expect(pairs('all')).toEqual(['/tags/all+moe/']);
    expect(pairs('moe')).toEqual(['/tags/all+moe/']);
  });

  it('have none where its name would be too long for a file system', () => {
    const [a, b] = ['가'.repeat(70), '나'.repeat(70)];
    const { archive } = build(together(10, `${a} ${b}`));
    expect(archive.tags.size).toBe(2);
    expect(archive.tagPairs.size).toBe(0);
  });

  it('are not looked for on an entry that is a list of words', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
    expect(build(together(2, words.join(' '))).archive.tags.size).toBe(3000);
  });
});
