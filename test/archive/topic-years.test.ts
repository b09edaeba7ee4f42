import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { newestEntries } from '../../src/archive/topic-years.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { note, settings, type Sketch } from './notes.ts';

/** So many entries of a year, five a day. */
const year = (number: number, count: number): Sketch[] =>
  Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.UTC(number, 0, 1 + Math.floor(index / 5))).toISOString().slice(0, 10),
    line: index,
    title: `Paper ${index}`,
    tags: ['moe', 'rl'],
    authors: ['Kim A'],
  }));

const build = (...years: readonly Sketch[][]) =>
  buildArchive(years.flat().map(note), settings()).archive;

function shownOf(archive: ReturnType<typeof build>): Record<string, number> {
  const page = archive.tags.get('/tags/moe/' as Permalink);
  const shown: Record<string, number> = {};
  for (const { date } of page ? newestEntries(page) : []) {
    shown[date.slice(0, 4)] = (shown[date.slice(0, 4)] ?? 0) + 1;
  }
  return shown;
}

describe('a topic', () => {
  it('of two hundred entries has them all on its page', () => {
    const archive = build(year(2023, 100), year(2024, 100));
    expect(shownOf(archive)).toEqual({ 2023: 100, 2024: 100 });
    expect(archive.tagYears.size).toBe(0);
  });

  it('of more shows the newest years that fit, whole', () => {
    const archive = build(year(2022, 50), year(2023, 101), year(2024, 60), year(2025, 40));
    expect(shownOf(archive)).toEqual({ 2024: 60, 2025: 40 });
    expect(shownOf(build(year(2024, 60), year(2025, 205)))).toEqual({ 2025: 200 });
  });

  it('shows a day whole, even a very long one', () => {
    const day = year(2025, 300).map((sketch) => ({ ...sketch, date: '2025-06-01' }));
    expect(shownOf(build(day, year(2024, 10)))).toEqual({ 2025: 300 });
  });

  it('has a page for each of its years, whether tag, author or two tags', () => {
    const archive = build(year(2022, 50), year(2023, 101), year(2025, 90));
    const years = (topic: string) => [`${topic}2025/`, `${topic}2023/`, `${topic}2022/`];
    expect([...archive.authorYears.keys()]).toEqual(years('/authors/kim-a/'));
    expect([...archive.tagPairYears.keys()]).toEqual(years('/tags/moe+rl/'));
    expect([...archive.tagYears.keys()]).toEqual([...years('/tags/moe/'), ...years('/tags/rl/')]);
    const middle = archive.tagYears.get('/tags/moe/2023/' as Permalink);
    expect(middle?.count).toBe(101);
    expect(middle?.topic.name).toBe('moe');
    expect([middle?.sides.previous?.year, middle?.sides.next?.year]).toEqual(['2022', '2025']);
  });

  it('keeps its entries where they are when others are added', () => {
    const old = [year(2022, 50), year(2023, 180)];
    const places = (archive: ReturnType<typeof build>) =>
      [...archive.tagYears].map(([permalink, { entries }]) => [
        permalink,
        entries.map((entry) => entry.permalink),
      ]);
    const before = places(build(...old));
    const after = places(build(...old, year(2024, 500), year(2021, 3)));
    expect(before.length).toBe(4);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});
