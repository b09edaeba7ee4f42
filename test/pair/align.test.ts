import { describe, expect, it } from 'vitest';
import { align, type Group } from '../../src/pair/align.ts';
import type { Feature } from '../../src/pair/cost.ts';

const feature = (length: number, ...anchors: string[]): Feature => ({
  length,
  anchors: new Set(anchors),
});

/** Sentences of one length, each with an anchor of its own. */
const rowOf = (from: number, to: number): Feature[] =>
  Array.from({ length: to - from }, (_, index) => feature(40, `url:${from + index}`));

const shown = (groups: readonly Group[]): string[] =>
  groups.map(({ ko, en }) => `${ko.join('-')} ${en.join('-')}`);

describe('rows of sentences', () => {
  it('of the same lengths go one by one', () => {
    const row = [feature(10), feature(90), feature(30)];
    expect(shown(align(row, row))).toEqual(['0-1 0-1', '1-2 1-2', '2-3 2-3']);
  });

  it('are put together where one language says it in more', () => {
    expect(shown(align([feature(60)], [feature(30), feature(30)]))).toEqual(['0-1 0-2']);
    expect(shown(align([feature(30), feature(30)], [feature(60)]))).toEqual(['0-2 0-1']);
  });

  it('are left out where the other language has none', () => {
    expect(shown(align([], [feature(20)]))).toEqual(['0-0 0-1']);
    expect(shown(align([feature(20)], []))).toEqual(['0-1 0-0']);
    expect(align([], [])).toEqual([]);
  });

  it('are left out up to twenty in a row', () => {
    expect(align([], rowOf(0, 20))).toHaveLength(20);
    expect(align([], rowOf(0, 21))).toEqual([]);
  });

  it('follow what they have in common, whatever lies between', () => {
    const [ko, en] = [rowOf(0, 30), [...rowOf(0, 10), ...rowOf(18, 30)]];
    expect(shown(align(ko, en)).slice(0, 10)).toEqual(shown(align(ko, ko)).slice(0, 10));
    expect(shown(align(ko, en))).toContain('29-30 21-22');
  });

  it('have no counterpart further off than a translation strays', () => {
    const [ko, en] = [rowOf(0, 60), [...rowOf(100, 125), ...rowOf(0, 35)]];
    expect(shown(align(ko, en))).not.toContain('0-1 25-26');
  });

  it('fit nowhere where one language has far more in one place than groups may hold', () => {
    expect(align(rowOf(0, 1), rowOf(0, 30))).not.toContainEqual({ ko: [0, 1], en: [0, 30] });
    expect(align(rowOf(0, 1), rowOf(0, 100))).toEqual([]);
  });
});
