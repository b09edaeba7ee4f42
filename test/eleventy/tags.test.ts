import { beforeAll, describe, expect, it } from 'vitest';
import { settings, note, type Sketch } from '../archive/notes.ts';
import {
  addressesIn,
  build,
  deadLinks,
  fileAt,
  orphans,
  pageOf,
  pagesOf,
  type Built,
} from './built-site.ts';
import { attribute, byTag, elementsOf, readPage, textOf, type Element } from './html.ts';

/** Five a day, so many in a year. */
const year = (number: number, count: number, rest: Sketch): Sketch[] =>
  Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.UTC(number, 0, 1 + Math.floor(index / 5))).toISOString().slice(0, 10),
    line: index,
    title: `Paper ${index}`,
    ...rest,
  }));

const NOTES = [
  ...year(2022, 40, { tags: ['moe', 'routing'], authors: ['Kim A'] }),
  ...year(2023, 120, { tags: ['Sparse_MoE', 'llm'], authors: ['Kim A', 'Lee B'] }),
  ...year(2024, 90, { tags: ['moe', '강화학습', 'llm'], authors: ['Kim A'] }),
  ...year(2025, 8, { tags: ['ＲＬ', 'llm'], title: 'On $x$' }),
].map(note);

const TAGS = [
  {
    name: 'moe',
    aliases: ['sparse-moe', 'mixture-of-experts'],
    label: { ko: '전문가 혼합', en: 'Mixture of experts' },
    description: { ko: '나눠서 계산합니다.', en: 'Work that is <divided>.' },
  },
  { name: 'RL', aliases: ['강화학습'], label: undefined, description: undefined },
];

let korean: Built;
let english: Built;

beforeAll(async () => {
  korean = await build(NOTES, settings(), TAGS);
  english = await build(
    NOTES,
    settings({ url: 'https://example.org/notes/', languages: ['en', 'ko'] }),
    TAGS,
  );
});

const mainOf = (site: Built, url: string): Element[] =>
  elementsOf(byTag(pageOf(site, url), 'main')[0]);

const REDIRECTS = ['sparse-moe', 'mixture-of-experts', '강화학습', 'ｒｌ'].map(
  (name) => `/tags/${name}/index.html`,
);

describe.each([
  ['at the root', '/', () => korean],
  ['under a path', '/notes/', () => english],
] as const)('a site %s', (_, root, site) => {
  it('has no dead link', () => {
    for (const [name, page] of pagesOf(site())) expect(deadLinks(site(), page), name).toEqual([]);
  });

  it('leads to every page but those of old addresses', () => {
    expect(orphans(site()).sort()).toEqual(REDIRECTS.toSorted());
  });

  it('leads from old addresses to the tag as it is now', () => {
    for (const name of REDIRECTS) {
      const page = readPage(site().files.get(name) ?? '');
      const refresh = byTag(page, 'meta').find(
        (meta) => attribute(meta, 'http-equiv') === 'refresh',
      );
      const [, target = ''] = /^0; url=(\S+)$/.exec(attribute(refresh, 'content') ?? '') ?? [];
      expect(target, name).toBe(`${root}tags/${/moe|mixture/.test(name) ? 'moe' : 'rl'}/`);
      expect(site().files.has(fileAt(site(), target) ?? ''), name).toBe(true);
      expect(addressesIn(page), name).toEqual([target]);
      expect(attribute(byTag(page, 'link')[0], 'href'), name).toBe(`https://example.org${target}`);
      const robots = byTag(page, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
      expect(attribute(robots, 'content'), name).toBe('noindex');
    }
  });

  it('lists each name of a tag once in index.json', () => {
    const { entries } = JSON.parse(site().files.get('/index.json') ?? '') as {
      entries: { tags: string[] }[];
    };
    const names = new Set(entries.flatMap(({ tags }) => tags));
    expect([...names].sort()).toEqual(['RL', 'llm', 'moe', 'routing']);
  });
});

describe('the page of a tag', () => {
  it('says what the tag is called and what it means', () => {
    const [h1] = byTag(mainOf(korean, '/tags/moe/'), 'h1');
    expect(textOf(h1)).toBe('전문가 혼합 #moe');
    const text = textOf(byTag(pageOf(english, '/tags/moe/'), 'main')[0]);
    expect(text).toContain('Mixture of experts #moe');
    expect(text).toContain('Work that is <divided>.');
    expect(textOf(byTag(pageOf(english, '/tags/moe/'), 'title')[0])).toBe(
      'Mixture of experts (#moe) · Papers read',
    );
    expect(textOf(byTag(mainOf(korean, '/tags/rl/'), 'h1')[0])).toBe('#RL');
  });

  it('leads to what it is used with, and to both together', () => {
    const links = byTag(mainOf(korean, '/tags/moe/'), 'a').map((link) => [
      attribute(link, 'href'),
      textOf(link),
    ]);
    expect(links).toEqual(
      expect.arrayContaining([
        ['/tags/routing/', '#routing'],
        ['/tags/moe+routing/', '함께 40편'],
      ]),
    );
  });

  it('shows the newest years, and leads to each year', () => {
    const main = mainOf(korean, '/tags/moe/');
    expect(textOf(byTag(pageOf(korean, '/tags/moe/'), 'main')[0])).toContain('논문 250편 · 50일');
    const items = byTag(main, 'li').map(textOf);
    expect(items).toEqual(
      expect.arrayContaining(['2024년\u00A090', '2023년\u00A0120', '2022년\u00A040']),
    );
    const times = byTag(main, 'time').map((time) => attribute(time, 'datetime')?.slice(0, 4));
    expect(times.filter((time) => time === '2022').length).toBe(1);
  });

  it('of a year has the entries of that year', () => {
    const page = pageOf(korean, '/tags/moe/2022/');
    expect(textOf(byTag(page, 'h1')[0])).toBe('전문가 혼합 (#moe) · 2022년');
    const entries = byTag(page, 'a').filter((link) =>
      attribute(link, 'href')?.startsWith('/2022/01/'),
    );
    expect(entries.filter((link) => textOf(link).startsWith('Paper')).length).toBe(40);
    const next = byTag(page, 'a').find((link) => attribute(link, 'rel') === 'next');
    expect(attribute(next, 'href')).toBe('/tags/moe/2023/');
  });
});

describe('two tags together', () => {
  it('have a page that leads back to each', () => {
    const page = pageOf(english, '/tags/moe+routing/');
    const [h1] = byTag(page, 'h1');
    expect(textOf(h1)).toBe('#moe + #routing');
    expect(byTag(elementsOf(h1), 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/notes/tags/moe/',
      '/notes/tags/routing/',
    ]);
    expect(textOf(byTag(page, 'main')[0])).toContain('40 papers · 8 days');
  });
});

it('shows tags on an entry as they are typed, and what they are called in the list of all', () => {
  const tags = byTag(pageOf(korean, '/2022/01/01/paper-0/'), 'ul')
    .filter((list) => attribute(list, 'data-field') === 'tags')
    .flatMap(elementsOf);
  expect(byTag(tags, 'a').map(textOf)).toEqual(['moe', 'routing']);
  expect(byTag(mainOf(korean, '/tags/'), 'li').map(textOf)).toContain('moe 전문가 혼합\u00A0250');
});

it('keeps a month of 300 entries and a year of 3,000 under 300 KB', async () => {
  const month = year(2024, 300, { title: 'A title of some length, as papers have them nowadays' });
  const rest = year(2024, 2700, { title: 'Short' }).map((sketch, index) => ({
    ...sketch,
    date: new Date(Date.UTC(2024, 1, 1 + Math.floor(index / 9))).toISOString().slice(0, 10),
    line: 1000 + index,
  }));
  const january = month.map((sketch, index) => ({
    ...sketch,
    date: `2024-01-${String(1 + (index % 31)).padStart(2, '0')}`,
  }));
  const { files } = await build([...january, ...rest].map(note), settings());
  const size = (name: string): number => Buffer.byteLength(files.get(name) ?? '');
  expect(files.get('/2024/index.html')).toContain('3,000');
  for (const name of ['/2024/index.html', '/2024/01/index.html', '/archive/index.html']) {
    expect(size(name), name).toBeGreaterThan(1000);
    expect(size(name), name).toBeLessThan(300_000);
  }
});
