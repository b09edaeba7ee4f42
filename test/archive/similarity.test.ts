import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarEntries, type Similar, type WeightedTerm } from '../../src/archive/similarity.ts';
import { groupBy } from '../../src/group-by.ts';

type Terms = Readonly<Record<string, number>>;

const ALL = { cosine: Number.MIN_VALUE, besideTags: 0 };

/** Each term of some entries, as it is in all of them. */
function termsOf(entries: readonly Terms[], tags: readonly string[]): WeightedTerm[] {
  const uses = entries.flatMap((of, entry) =>
    Object.entries(of).map(([term, weight]) => ({ term, entry, weight })),
  );
  return Array.from(
    groupBy(uses, ({ term }) => term),
    ([term, group]) => ({
      entries: group.map(({ entry }) => entry),
      weights: group.map(({ weight }) => weight),
      areTags: group.map(() => tags.includes(term)),
    }),
  );
}

const similar = (entries: readonly Terms[], tags: readonly string[] = [], least = ALL) =>
  [...similarEntries(entries.length, termsOf(entries, tags), least)].map((others) =>
    others.toSorted((a, b) => a.entry - b.entry),
  );

/** Entries with nothing in common, so that what others share is rare. */
const alone = (count: number): Terms[] =>
  Array.from({ length: count }, (_, index) => ({ [`only-${index}`]: 5 }));

const cosineOf = (others: readonly Similar[] | undefined, entry: number): number =>
  others?.find((other) => other.entry === entry)?.cosine ?? 0;

describe('similar entries', () => {
  it('have a cosine of 1 if their terms are the same', () => {
    const found = similar([{ a: 5, b: 4 }, { a: 5, b: 4 }, ...alone(62)]);
    expect(found[0]).toEqual([{ entry: 1, cosine: expect.closeTo(1) as number }]);
    expect(found.slice(2).flat()).toEqual([]);
  });

  it('are the more similar the rarer what they share', () => {
    const many = Array.from({ length: 16 }, () => ({ common: 5 }));
    const entries = [{ rare: 5, common: 5 }, { rare: 5 }, { common: 5 }, ...many, ...alone(45)];
    const [others] = similar(entries);
    expect(cosineOf(others, 1)).toBeGreaterThan(cosineOf(others, 2));
    expect(cosineOf(others, 2)).toBeGreaterThan(0);
  });

  it('have something in common beside their tags where that is asked', () => {
    const entries = [{ tag: 5, a: 4 }, { tag: 5, a: 4 }, { tag: 5, b: 4 }, ...alone(61)];
    const least = { cosine: 0.1, besideTags: 0.1 };
    const found = similar(entries, ['tag'], least);
    expect(found[0]?.map(({ entry }) => entry)).toEqual([1]);
    expect(found[2]).toEqual([]);
  });

  it('are sought near by, where very many have a term', () => {
    const entries = Array.from({ length: 1000 }, () => ({ a: 5 }));
    const found = similar([...entries, ...alone(9000)]);
    for (const [entry, others] of found.slice(0, 1000).entries()) {
      expect(others.length).toBeLessThanOrEqual(128);
      expect(others.length).toBeGreaterThanOrEqual(64);
      expect(Math.max(...others.map((other) => Math.abs(other.entry - entry)))).toBe(64);
    }
  });

  it('are so for each other', () => {
    const terms = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 60 }), (entries) => {
        const found = similar([...entries, ...alone(40)], ['a']);
        for (const [entry, others] of found.entries()) {
          expect(cosineOf(others, entry)).toBe(0);
          for (const other of others) {
            expect(other.cosine).toBeLessThanOrEqual(1 + 1e-9);
            expect(cosineOf(found[other.entry], entry)).toBeCloseTo(other.cosine);
          }
        }
      }),
    );
  });
});
