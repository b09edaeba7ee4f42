import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatOf, heatScale } from '../../src/archive/heat-scale.ts';
import { archiveOf, note } from './notes.ts';

/** Days on which so many papers were read. */
const scaleOf = (counts: readonly number[]) =>
  heatScale(
    counts.map((count, index) => {
      const date = `2024-01-${String(index + 1).padStart(2, '0')}`;
      const notes = Array.from({ length: count }, (_, line) => note({ date, line }));
      return [...archiveOf(notes).archive.days.values()][0] ?? { entries: [] };
    }),
  );

describe('levels', () => {
  it.each([
    ['begin after the quartiles of the days', [1, 2, 3, 4, 5, 6, 7, 8], [1, 3, 5, 7]],
    ['do not depend on the order', [8, 1, 7, 2, 6, 3, 5, 4], [1, 3, 5, 7]],
    ['hold one number at least', [1, 1, 1, 1], [1, 2, 3, 4]],
    ['leave the lowest to all that is less than usual', [6, 6, 6, 6], [1, 7, 8, 9]],
    ['are there before anything is read', [], [1, 2, 3, 4]],
  ])('%s', (_, counts, scale) => {
    expect(scaleOf(counts)).toEqual(scale);
  });

  it('rise with the number of papers, and are 0 for none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), (counts) => {
        const scale = scaleOf(counts);
        const levels = Array.from({ length: 12 }, (_, count) => heatOf(scale, count));
        expect(levels[0]).toBe(0);
        expect(levels[1]).toBe(1);
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      }),
    );
  });
});
