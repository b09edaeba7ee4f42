import { describe, expect, it } from 'vitest';
import type { Sides, TopicPage } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { indexJson } from '../../src/archive/index-json.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import type { Note } from '../../src/model.ts';
import { note, settings } from './notes.ts';

const build = (notes: readonly Note[]) => buildArchive(notes, settings());

const NOTES = [
  note({ date: '2024-12-31', title: 'Older', tags: ['long_context', 'GAN'], authors: ['Kim A'] }),
  note({ date: '2025-01-22', line: 9, title: 'Second', tags: ['gan', '강화'], authors: ['Kim a'] }),
  note({ date: '2025-01-22', line: 2, title: 'First', tags: ['gan', 'long-context', 'Gan'] }),
  note({
    date: '2025-01-25',
    title: 'Newest',
    tags: ['long-context'],
    authors: ['Kim A', 'Lee B'],
  }),
];

const linkOf = (sides: Sides<{ readonly permalink: Permalink }> | undefined) => [
  sides?.previous?.permalink,
  sides?.next?.permalink,
];

const get = <Page>(pages: ReadonlyMap<Permalink, Page>, permalink: string): Page | undefined =>
  pages.get(permalink as Permalink);

describe('order', () => {
  const { archive } = build(NOTES);

  it('runs from the newest day to the oldest, within a day as written', () => {
    expect([...archive.entries.keys()]).toEqual([
      '/2025/01/25/newest/',
      '/2025/01/22/first/',
      '/2025/01/22/second/',
      '/2024/12/31/older/',
    ]);
    expect([...archive.days.keys()]).toEqual(['/2025/01/25/', '/2025/01/22/', '/2024/12/31/']);
    expect([...archive.months.keys()]).toEqual(['/2025/01/', '/2024/12/']);
    expect([...archive.years.keys()]).toEqual(['/2025/', '/2024/']);
  });

  it('does not depend on the order of the input', () => {
    const other = build([...NOTES].reverse());
    expect(indexJson(other.archive, settings())).toBe(indexJson(archive, settings()));
    expect(JSON.stringify([...other.archive.tags])).toBe(JSON.stringify([...archive.tags]));
  });

  it('puts two files of one day one after the other', () => {
    const day = [note({ title: 'B', file: 'b.txt', line: 1 }), note({ title: 'A', file: 'a.txt' })];
    expect([...build(day).archive.entries.values()].map((entry) => entry.title)).toEqual([
      'A',
      'B',
    ]);
  });
});

describe('neighbours', () => {
  const { archive } = build(NOTES);

  it('lead through the entries in the order of reading', () => {
    expect(linkOf(get(archive.entries, '/2025/01/22/first/')?.sides)).toEqual([
      '/2024/12/31/older/',
      '/2025/01/22/second/',
    ]);
    expect(linkOf(get(archive.entries, '/2025/01/22/second/')?.sides)).toEqual([
      '/2025/01/22/first/',
      '/2025/01/25/newest/',
    ]);
    expect(linkOf(get(archive.entries, '/2025/01/25/newest/')?.sides)).toEqual([
      '/2025/01/22/second/',
      undefined,
    ]);
  });

  it('lead from the older day, month and year to the newer', () => {
    expect(linkOf(get(archive.days, '/2025/01/22/')?.sides)).toEqual([
      '/2024/12/31/',
      '/2025/01/25/',
    ]);
    expect(linkOf(get(archive.months, '/2025/01/')?.sides)).toEqual(['/2024/12/', undefined]);
    expect(linkOf(get(archive.years, '/2024/')?.sides)).toEqual([undefined, '/2025/']);
  });

  it('lead through tags by alphabet', () => {
    const [first, second, third] = [...archive.tags.values()];
    expect(linkOf(second?.sides)).toEqual([first?.permalink, third?.permalink]);
  });
});

describe('counts', () => {
  it('add up', () => {
    const { archive } = build(NOTES);
    expect(get(archive.years, '/2025/')?.count).toBe(3);
    expect(get(archive.months, '/2025/01/')?.count).toBe(3);
    expect(get(archive.years, '/2024/')?.count).toBe(1);
  });
});

describe('tags', () => {
  const { archive, messages } = build(NOTES);
  const names = (pages: ReadonlyMap<Permalink, TopicPage>) =>
    [...pages.values()].map(({ name, permalink, count }) => [name, permalink, count]);

  it('are one where the spelling differs by rule, and are shown as written most', () => {
    expect(names(archive.tags)).toEqual(
      expect.arrayContaining([
        ['gan', '/tags/gan/', 3],
        ['long-context', '/tags/long-context/', 3],
        ['강화', '/tags/강화/', 1],
      ]),
    );
    expect(archive.tags.size).toBe(3);
    expect(messages).toEqual([]);
  });

  it('stand once on an entry that names one twice', () => {
    const tags = get(archive.entries, '/2025/01/22/first/')?.tags.map((tag) => tag.name);
    expect(tags).toEqual(['gan', 'long-context']);
  });

  it('gather entries, the newest day first', () => {
    const entries = get(archive.tags, '/tags/gan/')?.entries ?? [];
    expect(entries.map(({ date, title }) => [date, title])).toEqual([
      ['2025-01-22', 'First'],
      ['2025-01-22', 'Second'],
      ['2024-12-31', 'Older'],
    ]);
  });

  it('that would share an address are kept apart, and the writer is told', () => {
    const clash = build([
      note({ date: '2025-01-02', line: 7, tags: ['a.b'] }),
      note({ date: '2025-01-01', line: 3, tags: ['a/b', 'c', 'c++'] }),
    ]);
    expect(names(clash.archive.tags)).toEqual(
      expect.arrayContaining([
        ['a/b', '/tags/a-b/', 1],
        ['a.b', '/tags/a-b-2/', 1],
        ['c', '/tags/c/', 1],
        ['c++', '/tags/c-plus-plus/', 1],
      ]),
    );
    expect(clash.messages).toMatchObject([
      { ruleId: 'tag-collision', file: 'notes/2025-01-02.txt', line: 7, fatal: false },
    ]);
    expect(clash.messages[0]?.reason).toContain('#a.b and #a/b (notes/2025-01-01.txt, line 3)');
  });
});

describe('authors', () => {
  const notes = [
    ...NOTES,
    note({ date: '2025-02-01', authors: ['Lee-B'], title: 'Last' }),
    note({ date: '2025-02-02', authors: ['lee-b', 'Lee-B', 'Once C'], title: 'Of two' }),
  ];
  const pages = (from: number) => {
    const { archive } = buildArchive(notes, settings({ authorPagesFrom: from }));
    return [...archive.authors.values()].map(({ name, permalink }) => [name, permalink]);
  };

  it('are one whatever the case, two where the names differ', () => {
    expect(build(notes).messages).toEqual([]);
    expect(pages(1)).toEqual([
      ['Kim A', '/authors/kim-a/'],
      ['Lee B', '/authors/lee-b/'],
      ['Lee-B', '/authors/lee-b-2/'],
      ['Once C', '/authors/once-c/'],
    ]);
  });

  it('have a page from so many entries on, where it would be without the limit too', () => {
    expect(pages(2)).toEqual([
      ['Kim A', '/authors/kim-a/'],
      ['Lee-B', '/authors/lee-b-2/'],
    ]);
    expect(pages(3)).toEqual([['Kim A', '/authors/kim-a/']]);
    expect(pages(4)).toEqual([]);
  });

  it('without a page are named on their entries, and counted', () => {
    const { archive } = build(notes);
    expect(get(archive.entries, '/2025/02/02/of-two/')?.authors).toEqual([
      { name: 'Lee-B', permalink: '/authors/lee-b-2/' },
      { name: 'Once C', permalink: undefined },
    ]);
    expect(archive.otherAuthors).toBe(2);
  });
});

describe('titles', () => {
  it('given twice on a day get a number and a message', () => {
    const { archive, messages } = build([
      note({ line: 2, title: 'Same title' }),
      note({ line: 8, title: 'Same title' }),
      note({ line: 15, title: 'Same Title?', file: 'notes/more/2025-01-22.txt' }),
      note({ date: '2025-01-23', title: 'Same title' }),
    ]);
    expect([...archive.entries.keys()]).toEqual([
      '/2025/01/23/same-title/',
      '/2025/01/22/same-title/',
      '/2025/01/22/same-title-2/',
      '/2025/01/22/same-title-3/',
    ]);
    expect(messages).toMatchObject([
      { ruleId: 'duplicate-title', file: 'notes/2025-01-22.txt', line: 8 },
      { ruleId: 'duplicate-title', file: 'notes/more/2025-01-22.txt', line: 15 },
    ]);
    expect(messages[0]?.reason).toContain('(line 2)');
    expect(messages[1]?.reason).toContain('(notes/2025-01-22.txt, line 2, “Same title”)');
  });

  it('that are missing need no second message', () => {
    const { archive, messages } = build([
      note({ line: 1 }),
      note({ line: 2 }),
      note({ line: 3, title: '?!' }),
    ]);
    expect([...archive.entries.keys()]).toEqual([
      '/2025/01/22/untitled/',
      '/2025/01/22/untitled-2/',
      '/2025/01/22/untitled-3/',
    ]);
    expect(messages).toEqual([]);
    expect([...archive.entries.values()].map(({ title }) => title)).toEqual([
      undefined,
      undefined,
      '?!',
    ]);
  });
});

describe('index.json', () => {
  it('lists the entries as promised', () => {
    const { archive } = build([
      note({
        title: 'The $x$ of 강화',
        tags: ['RL'],
        authors: ['Kim A'],
        links: ['https://arxiv.org/abs/2501.00001'],
      }),
      note({ date: '2024-01-01' }),
    ]);
    const json: unknown = JSON.parse(
      indexJson(archive, settings({ url: 'https://example.org/notes/' })),
    );
    expect(json).toEqual({
      entries: [
        {
          title: 'The $x$ of 강화',
          date: '2025-01-22',
          url: '/notes/2025/01/22/the-x-of-강화/',
          tags: ['RL'],
          authors: ['Kim A'],
          arxiv: '2501.00001',
        },
        {
          title: null,
          date: '2024-01-01',
          url: '/notes/2024/01/01/untitled/',
          tags: [],
          authors: [],
          arxiv: null,
        },
      ],
    });
  });
});

it('makes do with no notes at all', () => {
  const { archive, messages } = build([]);
  expect(archive.entries.size + archive.tags.size + archive.years.size).toBe(0);
  expect(messages).toEqual([]);
});
