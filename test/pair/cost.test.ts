import { describe, expect, it } from 'vitest';
import { combine, costOf, deviation, type Feature } from '../../src/pair/cost.ts';
import { englishLength } from '../../src/pair/lengths.ts';

const feature = (length: number, ...anchors: string[]): Feature => ({
  length,
  anchors: new Set(anchors),
});

describe('the length of a text in English', () => {
  it.each([
    { text: 'ducks and (geese)', length: 'ducksandgeese'.length },
    { text: '오리', length: 4.6 },
    { text: '오리는 DuckNet', length: 3 * 2.3 + 7 },
    { text: '鴨 123', length: 4 },
    { text: '오리 https://duck.example/1', length: 4.6 },
  ])('of $text', ({ text, length }) => {
    expect(englishLength(text)).toBeCloseTo(length);
  });
});

describe('sentences together', () => {
  it('are as long as all, and have what each has', () => {
    expect(combine([feature(3, 'a'), feature(4, 'b'), feature(5, 'a', 'c')])).toEqual(
      feature(12, 'a', 'b', 'c'),
    );
  });

  it('are what one is where there is one, and nothing where there is none', () => {
    const one = feature(3, 'a');
    expect(combine([one])).toBe(one);
    expect(combine([])).toBeUndefined();
  });
});

describe('the deviation of a length', () => {
  it.each([
    { expected: 50, actual: 50, deviates: 0 },
    { expected: 50, actual: 80, deviates: 30 / Math.sqrt(1.5 * 80) },
    { expected: 80, actual: 50, deviates: -30 / Math.sqrt(1.5 * 80) },
    { expected: 0, actual: 0, deviates: 0 },
  ])('from $expected to $actual', ({ expected, actual, deviates }) => {
    expect(deviation(feature(expected), feature(actual))).toBeCloseTo(deviates);
  });
});

describe('the cost of a pair', () => {
  const NONE = new Map<string, number>();

  it('is nothing where the lengths are as expected', () => {
    expect(costOf(feature(40), feature(40), NONE)).toBe(0);
  });

  it('grows with the deviation, by the logarithm', () => {
    const [ko, en] = [feature(40), feature(60)];
    expect(costOf(ko, en, NONE)).toBeCloseTo(2.5 * Math.log(1 + 400 / (1.5 * 60) / 4));
  });

  it('grows with the length of what is left out', () => {
    expect(costOf(feature(60), undefined, NONE)).toBeCloseTo(2);
    expect(costOf(undefined, feature(15), NONE)).toBeCloseTo(0.5);
    expect(costOf(undefined, undefined, NONE)).toBe(0);
  });

  it('is less by what both have, and more by half of what one has alone', () => {
    const weights = new Map([
      ['both', 3],
      ['ko', 4],
      ['en', 10],
    ]);
    const cost = costOf(feature(9, 'both', 'ko', 'light'), feature(9, 'both', 'en'), weights);
    expect(cost).toBeCloseTo(-3 + 2 + 5);
  });
});
