import fc from 'fast-check';
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Year } from '../../src/archive/permalinks.ts';
import { timeScale } from '../../src/archive/time-scale.ts';
import { yearSpan, type Span } from '../../src/archive/week-grid.ts';
import { withSite } from '../../src/eleventy/site-context.ts';
import { Site } from '../../src/eleventy/site.ts';
import { treeToHtml } from '../../src/eleventy/tree-to-html.ts';
import type { IsoDate, Language } from '../../src/model.ts';
import {
  LatestCalendar,
  ReadingCalendar,
  YearCalendar,
} from '../../templates/components/reading-calendar.tsx';
import { TagsOverTime } from '../../templates/components/tags-over-time.tsx';
import { TrendFigure } from '../../templates/components/trend-figure.tsx';
import { Trend } from '../../templates/components/trend.tsx';
import { skyline } from '../../templates/skyline.ts';
import { archiveOf, note, settings, sketches, type Sketch } from '../archive/notes.ts';
import { attribute, byTag, elementsOf, readPage, textOf, type Element } from './html.ts';

const archiveOfSketches = (list: readonly Sketch[]): Archive => archiveOf(list.map(note)).archive;

function htmlOf(archive: Archive, picture: VNode, languages: Language[] = ['ko', 'en']): string {
  const site = new Site(archive, settings({ languages }));
  return withSite(site, () => treeToHtml(picture));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const hasClass = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

/** The days of a calendar: `[column, row, papers]`. */
function cellsOf(page: readonly Element[]): [number, number, number][] {
  return byTag(page, 'path').flatMap((path) => {
    const count = attribute(path, 'data-count');
    if (count === undefined) return [];
    const cells = [...(attribute(path, 'd') ?? '').matchAll(/M(\d+) (\d)h1/g)];
    expect(cells.map(([text]) => text).join('')).toBe(attribute(path, 'd'));
    return cells.map(([, week, weekday]): [number, number, number] => [
      Number(week),
      Number(weekday),
      Number(count),
    ]);
  });
}

const papersIn = (page: readonly Element[]): number => sum(cellsOf(page).map(([, , n]) => n));

/** The numbers in a column of a table, from the left. */
const columnOf = (page: readonly Element[], index: number): number[] =>
  byTag(page, 'tr')
    .map((row) => byTag(elementsOf(row), 'th', 'td'))
    .filter((cells) => cells.some((cell) => attribute(cell, 'scope') === 'row'))
    .map((cells) => Number(textOf(cells[index])));

const countsIn = (svg: Element | undefined): number[] =>
  (attribute(svg, 'data-counts') ?? '').split(',').map(Number);

const calendars = (archive: Archive): VNode[] =>
  [...archive.years.values()].map((page) => (
    <YearCalendar id={`calendar-${page.year}`} page={page} />
  ));

const DAYS = [
  { date: '2024-01-01', line: 1 },
  { date: '2024-02-29', line: 1, tags: ['moe'] },
  { date: '2024-02-29', line: 2, tags: ['moe', 'rl'] },
  { date: '2024-12-31', line: 1, tags: ['moe'] },
];

describe('the calendar of a year', () => {
  const archive = archiveOfSketches(DAYS);
  const html = htmlOf(archive, <>{calendars(archive)}</>);
  const page = readPage(html);

  it('has each day at its place', () => {
    expect(cellsOf(page)).toEqual([
      [0, 1, 1],
      [52, 2, 1],
      [8, 4, 2],
    ]);
    const [weeks] = hasClass(page, 'weeks');
    expect(attribute(weeks, 'data-from')).toBe('2023-12-31');
    expect(attribute(weeks, 'viewBox')).toBe('-.1 -.5 53 7');
  });

  it('has a place for every day of the year, and for no other', () => {
    const [empty] = hasClass(page, 'heat-0');
    const lines = [...(attribute(empty, 'd') ?? '').matchAll(/M\d+ \dh(\d+)/g)];
    expect(sum(lines.map(([, length]) => Number(length)))).toBe(366);
  });

  it('is named by what it shows', () => {
    const [weeks] = hasClass(page, 'weeks');
    const [caption] = byTag(page, 'figcaption');
    expect(attribute(weeks, 'role')).toBe('img');
    expect(attribute(weeks, 'aria-labelledby')).toBe(attribute(caption, 'id'));
    expect(elementsOf(caption).map(textOf)).toEqual([
      '2024년에 읽은 논문 4편 · 3일',
      '4 papers read in 2024, on 3 days',
    ]);
  });

  it('says the same in numbers', () => {
    expect(byTag(page, 'th').map(textOf).slice(3)).toEqual(['2024-01', '2024-02', '2024-12']);
    expect(columnOf(page, 1)).toEqual([1, 2, 1]);
    expect(columnOf(page, 2)).toEqual([1, 1, 1]);
    expect(byTag(page, 'caption').length).toBe(1);
    expect(byTag(page, 'th').every((head) => attribute(head, 'scope'))).toBe(true);
  });

  it('tells its colours', () => {
    expect(elementsOf(hasClass(page, 'heat-legend')[0]).slice(2).map(textOf)).toEqual([
      '1',
      '2',
      '3',
      '4+',
    ]);
    expect(hasClass(page, 'heat-2').map(({ tagName }) => tagName)).toEqual(['path', 'span']);
  });

  it('names the months in the languages of the site, the main one first', () => {
    const named = (languages: Language[]): (string | undefined)[][] =>
      byTag(readPage(htmlOf(archive, <>{calendars(archive)}</>, languages)), 'g').map((group) => [
        attribute(group, 'lang'),
        attribute(group, 'class'),
        textOf(elementsOf(group)[0]),
      ]);
    expect(named(['ko', 'en'])).toEqual([
      ['ko', 'say', '1월'],
      ['en', 'say other', 'Jan'],
    ]);
    expect(named(['en', 'ko']).map(([lang]) => lang)).toEqual(['en', 'ko']);
    expect(named(['en'])).toEqual([['en', 'say', 'Jan']]);
  });

  it('has 54 columns where a leap year begins on a Saturday', () => {
    const leap = archiveOfSketches([{ date: '2000-01-01' }, { date: '2000-12-31' }]);
    const page = readPage(htmlOf(leap, <>{calendars(leap)}</>));
    expect(cellsOf(page)).toEqual([
      [0, 6, 1],
      [53, 0, 1],
    ]);
    expect(attribute(hasClass(page, 'weeks')[0], 'viewBox')).toBe('-.1 -.5 54 7');
  });

  it('stays small', () => {
    const day = (index: number): string =>
      new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    const much = Array.from({ length: 300 }, (_, index) =>
      Array.from({ length: 1 + ((index * index) % 13) }, (_, line) => ({
        date: day(index + Math.floor(index / 5)),
        line,
      })),
    );
    const archive = archiveOfSketches(much.flat());
    const html = htmlOf(archive, <>{calendars(archive)}</>);
    expect(archive.days.size).toBe(300);
    expect(cellsOf(readPage(html)).length).toBe(300);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(6000);
  });
});

describe('the latest weeks', () => {
  it('end with the newest note', () => {
    const archive = archiveOfSketches([
      { date: '2025-06-30' },
      { date: '2024-06-30', line: 1 },
      { date: '2024-06-30', line: 2 },
      { date: '2024-06-29' },
    ]);
    const page = readPage(
      htmlOf(archive, <LatestCalendar id="latest" days={[...archive.days.values()]} />),
    );
    expect(cellsOf(page)).toEqual([
      [52, 1, 1],
      [0, 0, 2],
    ]);
    expect(attribute(hasClass(page, 'weeks')[0], 'data-from')).toBe('2024-06-30');
    expect(elementsOf(byTag(page, 'figcaption')[0]).map(textOf)).toEqual([
      '2025년 6월 30일까지 53주 동안 읽은 논문 3편 · 2일',
      '3 papers read in the 53 weeks to June 30, 2025, on 2 days',
    ]);
    expect(columnOf(page, 1)).toEqual([2, 1]);
  });

  it('leave out the name of a month that has no room', () => {
    const archive = archiveOfSketches([{ date: '2025-06-28' }]);
    const page = readPage(
      htmlOf(archive, <LatestCalendar id="latest" days={[...archive.days.values()]} />, ['en']),
    );
    const names = byTag(page, 'text').map((text) => [attribute(text, 'x'), textOf(text)]);
    expect(names[0]).toEqual(['1.9%', 'Jul']);
    expect(names.length).toBe(12);
  });
});

describe('an archive without notes', () => {
  it('has no pictures', () => {
    const archive = archiveOfSketches([]);
    const span: Span = yearSpan('2024' as Year);
    const pictures = (
      <>
        <LatestCalendar id="latest" days={[...archive.days.values()]} />
        <ReadingCalendar id="calendar" days={[]} span={span} when={() => ''} />
        <Trend counts={[]} />
        <TrendFigure id="trend" counts={[]} />
        <TagsOverTime days={[]} scale={archive.timeScale} />
      </>
    );
    expect(htmlOf(archive, pictures)).toBe('');
  });
});

describe('an archive of one day', () => {
  it('has a calendar, but no course of time', () => {
    const archive = archiveOfSketches([{ date: '2024-02-29', tags: ['moe'] }]);
    const [tag] = archive.tags.values();
    expect(tag?.trend).toEqual([1]);
    const days = [...archive.days.values()];
    expect(
      papersIn(
        readPage(htmlOf(archive, <LatestCalendar id="latest" days={[...archive.days.values()]} />)),
      ),
    ).toBe(1);
    const trends = (
      <>
        <Trend counts={tag?.trend ?? []} />
        <TrendFigure id="trend" counts={tag?.trend ?? []} />
        <TagsOverTime days={days} scale={archive.timeScale} />
      </>
    );
    expect(htmlOf(archive, trends)).toBe('');
  });
});

describe('a skyline', () => {
  const draw = (counts: number[], highest = Math.max(...counts)): string =>
    skyline(counts, { highest, tall: 10, wide: 2 });

  it.each([
    ['rises and falls', [1, 2, 4], 'M0 10v-3h2v-2h2v-5h2v10'],
    ['stays on the ground where there is nothing', [0, 4, 0, 0, 2], 'M0 10h2v-10h2v10h4v-5h2v5'],
    ['runs on where nothing changes', [4, 4, 0], 'M0 10v-10h4v10'],
    ['shows the smallest number', [1000, 1], 'M0 10v-10h2v9h2v1'],
    ['is a line of no length for nothing', [0, 0], 'M0 10'],
  ])('%s', (_, counts, path) => {
    expect(draw(counts)).toBe(path);
  });

  it('ends on the ground, below the last number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 48 }), (counts) => {
        const path = draw(counts);
        const along = (letter: string): number =>
          sum([...path.matchAll(new RegExp(`${letter}(-?\\d+)`, 'g'))].map(([, n]) => Number(n)));
        expect(along('v')).toBe(0);
        expect(along('h')).toBe(2 * (counts.findLastIndex((count) => count > 0) + 1));
      }),
    );
  });
});

describe('the trend of a tag', () => {
  const archive = archiveOfSketches([
    { date: '2015-03-01', tags: ['moe'] },
    { date: '2025-02-28', line: 1, tags: ['moe'] },
    { date: '2025-02-28', line: 2, tags: ['moe', 'rl'] },
  ]);
  const [moe] = [...archive.tags.values()].filter(({ name }) => name === 'moe');
  const counts = moe?.trend ?? [];

  it('beside its name is small, and hidden where it is heard', () => {
    const html = htmlOf(archive, <Trend counts={counts} />);
    const [svg] = byTag(readPage(html), 'svg');
    expect(sum(countsIn(svg))).toBe(3);
    expect(attribute(svg, 'aria-hidden')).toBe('true');
    expect(html.length).toBeLessThanOrEqual(250);
  });

  it.each([24, 41, 49])('is small in a busy archive of %i periods too', (periods) => {
    const busy = Array.from({ length: periods }, (_, period) => (period * 7) % 10);
    const html = htmlOf(archive, <Trend counts={busy} />);
    const [svg] = byTag(readPage(html), 'svg');
    expect(sum(countsIn(svg))).toBe(sum(busy));
    expect(html.length).toBeLessThanOrEqual(250);
  });

  it('adds up neighbours where the periods are many, full bars to the end', () => {
    const html = htmlOf(archive, <Trend counts={Array.from({ length: 41 }, () => 1)} />);
    const bars = countsIn(byTag(readPage(html), 'svg')[0]);
    expect(bars).toEqual([1, ...Array.from({ length: 20 }, () => 2)]);
  });

  it('does not make much of one paper', () => {
    const path = (counts: number[]): string | undefined =>
      attribute(byTag(readPage(htmlOf(archive, <Trend counts={counts} />)), 'path')[0], 'd');
    expect(path([0, 1])).toBe('M0 9h18v-2h18v2');
    expect(path([0, 8])).toBe('M0 9h18v-9h18v9');
  });

  it('on its page has a name, its ends and its numbers', () => {
    const page = readPage(htmlOf(archive, <TrendFigure id="trend" counts={counts} />, ['en']));
    const [svg] = byTag(page, 'svg');
    expect(countsIn(svg)).toEqual(counts);
    expect(attribute(svg, 'aria-labelledby')).toBe('trend');
    expect(textOf(byTag(page, 'figcaption')[0])).toBe('Papers by quarter · at most 2');
    expect(elementsOf(hasClass(page, 'time-axis')[0]).map(textOf)).toEqual(['Q1 2015', 'Q1 2025']);
    expect(byTag(page, 'th').map(textOf).slice(2)).toEqual(['Q1 2015', 'Q1 2025']);
    expect(columnOf(page, 1)).toEqual([1, 2]);
  });

  it.each([
    ['2025-01-22', '2025-02-01', '월별 논문 수', '2025년 1월', 'Papers by month', 'January 2025'],
    ['2020-01-22', '2025-02-01', '분기별 논문 수', '2020년 1분기', 'Papers by quarter', 'Q1 2020'],
    ['1999-01-22', '2025-02-01', '연도별 논문 수', '1999년', 'Papers by year', '1999'],
    [
      '1925-01-22',
      '2025-02-01',
      '10년별 논문 수',
      '1920–1929년',
      'Papers by 10 years',
      '1920–1929',
    ],
  ])('from %s to %s says “%s”, “%s”', (first, last, ko, koStart, en, enStart) => {
    const archive = archiveOfSketches([
      { date: first, tags: ['moe'] },
      { date: last, tags: ['moe'] },
    ]);
    const [tag] = archive.tags.values();
    const page = readPage(htmlOf(archive, <TrendFigure id="trend" counts={tag?.trend ?? []} />));
    const said = elementsOf(byTag(page, 'figcaption')[0]).map(textOf);
    expect(said).toEqual([`${ko} · 최대 1편`, `${en} · at most 1`]);
    expect(elementsOf(byTag(page, 'th')[2]).map(textOf)).toEqual([koStart, enStart]);
  });
});

describe('tags over time', () => {
  const archive = archiveOfSketches(DAYS);
  const page = readPage(
    htmlOf(
      archive,
      <TagsOverTime
        days={[...archive.days.values()]}
        scale={timeScale({ first: '2024-01-01' as IsoDate, last: '2024-12-31' as IsoDate })}
      />,
      ['en'],
    ),
  );

  it('lists the tags used most, with their counts', () => {
    expect(byTag(page, 'a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
      ['/tags/moe/', 'moe'],
      ['/tags/rl/', 'rl'],
    ]);
    expect(columnOf(page, 2)).toEqual([3, 1]);
    expect(textOf(byTag(page, 'caption')[0])).toBe('The 2 tags used most · Papers by month');
  });

  it('measures all by the highest', () => {
    expect(byTag(page, 'path').map((path) => attribute(path, 'd'))).toEqual([
      'M0 100h1v-100h1v100h9v-50h1v50',
      'M0 100h1v-50h1v50',
    ]);
  });
});

it('draws no more and no less than was read, whatever was read', () => {
  fc.assert(
    fc.property(sketches, (list) => {
      const archive = archiveOfSketches(list);
      for (const page of archive.years.values()) {
        const calendar = readPage(htmlOf(archive, <YearCalendar id="year" page={page} />));
        expect(papersIn(calendar)).toBe(page.count);
        expect(sum(columnOf(calendar, 1))).toBe(page.count);
        expect(sum(columnOf(calendar, 2))).toBe(cellsOf(calendar).length);
      }
      const days = [...archive.days.values()];
      const tags = readPage(
        htmlOf(archive, <TagsOverTime days={days} scale={archive.timeScale} />),
      );
      const drawn = byTag(tags, 'svg').map((svg) => sum(countsIn(svg)));
      expect(drawn).toEqual(columnOf(tags, 2));
      const counts = [...archive.tags.values()].map(({ count }) => count).sort((a, b) => b - a);
      expect(drawn).toEqual(archive.timeScale.starts.length < 2 ? [] : counts);
    }),
    { numRuns: 40 },
  );
});

it('sets no style in the HTML', () => {
  const archive = archiveOfSketches(DAYS);
  const html = htmlOf(
    archive,
    <>
      {calendars(archive)}
      <TrendFigure id="trend" counts={[1, 2]} />
      <TagsOverTime days={[...archive.days.values()]} scale={archive.timeScale} />
    </>,
  );
  expect(html).not.toContain('style');
});
