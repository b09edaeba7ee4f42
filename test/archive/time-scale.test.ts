import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsByTag } from '../../src/archive/tag-counts.ts';
import { countsOver, periodOf, timeScale, timeScaleOf } from '../../src/archive/time-scale.ts';
import type { IsoDate } from '../../src/model.ts';
import { archiveOf, isoDates, note, sketches } from './notes.ts';

const scaleOf = (first: string, last: string) =>
  timeScale({ first: first as IsoDate, last: last as IsoDate });

describe('periods', () => {
  it.each([
    ['2025-01-22', '2025-01-22', 1, 1, '2025-01'],
    ['2024-12-31', '2025-01-01', 1, 2, '2024-12'],
    ['2023-02-28', '2025-01-31', 1, 24, '2023-02'],
    ['2023-02-28', '2025-02-01', 3, 9, '2023-01'],
    ['2015-03-01', '2025-02-28', 3, 41, '2015-01'],
    ['2015-02-01', '2025-02-28', 12, 11, '2015-01'],
    ['1978-01-01', '2025-12-31', 12, 48, '1978-01'],
    ['1977-12-31', '2025-12-31', 120, 6, '1970-01'],
    ['0205-01-22', '2025-01-22', 1200, 19, '0200-01'],
    ['0100-01-01', '9999-12-31', 12_000, 10, '0000-01'],
  ])(
    'from %s to %s have %i months; there are %i from %s on',
    (first, last, months, number, from) => {
      const scale = scaleOf(first, last);
      expect([scale.months, scale.starts.length, scale.starts[0]]).toEqual([months, number, from]);
      expect(periodOf(scale, first as IsoDate)).toBe(0);
      expect(periodOf(scale, last as IsoDate)).toBe(number - 1);
    },
  );

  it('follow one another without a gap', () => {
    expect(scaleOf('2024-11-05', '2025-02-01').starts).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
    ]);
    expect(scaleOf('2022-03-28', '2024-05-01').starts.slice(0, 5)).toEqual([
      '2022-01',
      '2022-04',
      '2022-07',
      '2022-10',
      '2023-01',
    ]);
  });

  it('are never many', () => {
    fc.assert(
      fc.property(isoDates, isoDates, (one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        expect(timeScale({ first, last }).starts.length).toBeLessThanOrEqual(49);
      }),
    );
  });
});

describe('counts', () => {
  const { archive } = archiveOf([
    note({ date: '2024-01-31', title: 'A', tags: ['moe', 'rl'] }),
    note({ date: '2024-02-01', title: 'B', tags: ['moe'] }),
    note({ date: '2024-02-29', title: 'C', tags: ['moe'] }),
    note({ date: '2024-05-01', title: 'D' }),
  ]);
  const days = [...archive.days.values()];

  it('are zero where nothing was read', () => {
    expect(countsOver(archive.timeScale, [...archive.entries.values()])).toEqual([1, 2, 0, 0, 1]);
  });

  it('tell how often a tag was used, that used most first', () => {
    expect(countsByTag(archive.timeScale, days)).toMatchObject([
      { tag: { name: 'moe' }, count: 3, counts: [1, 2, 0, 0, 0] },
      { tag: { name: 'rl' }, count: 1, counts: [1, 0, 0, 0, 0] },
    ]);
  });

  it('of no days have no periods', () => {
    expect(timeScaleOf([])).toEqual({ months: 1, starts: [] });
    expect(archiveOf([]).archive.timeScale.starts).toEqual([]);
    expect(() => periodOf(timeScaleOf([]), '2024-01-31' as IsoDate)).toThrow('covers no date');
  });

  it('add up to those of every topic and of the archive, whatever was read', () => {
    const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0);
    fc.assert(
      fc.property(sketches, (list) => {
        const { archive } = archiveOf(list.map(note));
        const { timeScale: scale } = archive;
        const days = [...archive.days.values()];
        expect(sum(countsOver(scale, [...archive.entries.values()]))).toBe(archive.entries.size);
        for (const topic of [...archive.tags.values(), ...archive.authors.values()]) {
          expect(topic.trend.length).toBe(scale.starts.length);
          expect(sum(topic.trend)).toBe(topic.count);
        }
        expect(
          new Map(countsByTag(scale, days).map(({ tag, counts }) => [tag.permalink, counts])),
        ).toEqual(new Map([...archive.tags].map(([permalink, { trend }]) => [permalink, trend])));
      }),
    );
  });
});
