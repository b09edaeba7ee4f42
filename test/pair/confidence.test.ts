import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/pair/align.ts';
import { isCredible } from '../../src/pair/confidence.ts';
import type { Feature } from '../../src/pair/cost.ts';

const feature = (length: number, ...anchors: string[]): Feature => ({
  length,
  anchors: new Set(anchors),
});

/** The first sentence of each language is the pair. */
const PAIR: Group = { ko: [0, 1], en: [0, 1] };
const KOREAN_ALONE: Group = { ko: [1, 2], en: [1, 1] };

const credible = (ko: Feature, en: Feature): boolean => isCredible([PAIR], [ko], [en]);

describe('an alignment is believed', () => {
  it('where little is left out', () => {
    const [ko, en] = [feature(30), feature(30)];
    const groups = [PAIR, KOREAN_ALONE];
    expect(isCredible(groups, [ko, feature(40)], [en])).toBe(true);
    expect(isCredible(groups, [ko, feature(41)], [en])).toBe(false);
  });

  it('where there is a pair at all', () => {
    expect(isCredible([], [], [])).toBe(false);
    expect(isCredible([{ ko: [0, 1], en: [0, 0] }], [feature(0)], [])).toBe(false);
  });

  it('where a quarter of what could be in both is', () => {
    const ko = feature(30, 'a', 'b', 'c', 'd');
    expect(credible(ko, feature(30, 'a', 'x', 'y', 'z'))).toBe(true);
    expect(credible(ko, feature(30, 'w', 'x', 'y', 'z'))).toBe(false);
    expect(credible(ko, feature(30, 'w'))).toBe(false);
    expect(credible(ko, feature(30))).toBe(true);
  });

  it('where lengths stray too far only if half of what could be in both is', () => {
    const long = feature(300, 'a', 'b', 'y', 'z');
    expect(credible(feature(30, 'a', 'b', 'c', 'd'), long)).toBe(true);
    expect(credible(feature(30, 'a', 'c', 'd', 'e'), long)).toBe(false);
    expect(credible(feature(250, 'a', 'c', 'd', 'e'), long)).toBe(true);
    expect(credible(long, feature(30, 'a', 'c', 'd', 'e'))).toBe(false);
  });

  it('where they stray by four and a half standard deviations, but no further', () => {
    const long = feature(150, 'a', 'x', 'y', 'z');
    expect(credible(feature(82.5, 'a', 'b', 'c', 'd'), long)).toBe(true);
    expect(credible(feature(82, 'a', 'b', 'c', 'd'), long)).toBe(false);
  });

  it('where every pair is likely', () => {
    const [short, long] = [feature(30, 'a', 'b', 'c', 'd'), feature(300, 'a', 'x', 'y', 'z')];
    const groups: Group[] = [PAIR, { ko: [1, 2], en: [1, 2] }];
    expect(isCredible(groups, [long, short], [long, short])).toBe(true);
    expect(isCredible(groups, [long, short], [long, long])).toBe(false);
  });
});
