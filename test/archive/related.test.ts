import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopicLink } from '../../src/archive/archive.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { relatedByTags } from '../../src/archive/related.ts';

const topics = new Map<string, TopicLink>();

function tag(name: string): TopicLink {
  const known = topics.get(name) ?? { name, permalink: `/tags/${name}/` as Permalink };
  topics.set(name, known);
  return known;
}

const related = (...entries: readonly string[]): number[][] =>
  relatedByTags(entries.map((names) => ({ tags: names.split(' ').filter(Boolean).map(tag) })));

describe('related entries', () => {
  it('share tags, the rarer the nearer', () => {
    expect(related('llm moe', 'llm', 'moe', 'llm', 'rl')[0]).toEqual([2, 1, 3]);
  });

  it('are the closest in time of those that are as near', () => {
    expect(related('a', '', '', 'a', 'a', '')[4]).toEqual([3, 0]);
  });

  it('are none where nothing is shared, or only what all have', () => {
    expect(related('a', 'b', '')).toEqual([[], [], []]);
    expect(related('all', 'all', 'all')).toEqual([[], [], []]);
  });

  it('are four at most, never the entry itself, never one twice, and share a tag', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(names, { maxLength: 60 }), (entries) => {
        const found = related(...entries.map((tags) => tags.join(' ')));
        expect(found.length).toBe(entries.length);
        for (const [index, others] of found.entries()) {
          expect(others.length).toBeLessThanOrEqual(4);
          expect(new Set(others).size).toBe(others.length);
          for (const other of others) {
            expect(other).not.toBe(index);
            expect(entries[other]?.some((name) => entries[index]?.includes(name))).toBe(true);
          }
        }
      }),
    );
  });
});
