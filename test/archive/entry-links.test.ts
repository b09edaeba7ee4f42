import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { EntryPage } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { leadOf } from '../../src/archive/leads.ts';
import { findReferences } from '../../src/link/references.ts';
import type { Note } from '../../src/model.ts';
import { note, settings, type Sketch } from './notes.ts';

const build = (notes: readonly Note[]) => buildArchive(notes, settings());

const entriesOf = (notes: readonly Note[]): EntryPage[] => [
  ...build(notes).archive.entries.values(),
];

const titled = (entries: readonly EntryPage[], title: string): EntryPage => {
  const entry = entries.find((page) => page.title === title);
  if (!entry) throw new Error(`No entry ${title}`);
  return entry;
};

describe('one paper', () => {
  const sameWork = (...sketches: Sketch[]): (string | undefined)[] => {
    const notes = sketches.map((sketch, index) =>
      note({ date: `2024-01-0${index + 1}`, ...sketch }),
    );
    return (
      entriesOf(notes)
        .at(-1)
        ?.sameWork.map(({ date }) => date) ?? []
    );
  };
  const ARXIV = 'https://arxiv.org/abs/2304.09151';
  const DOI = 'https://doi.org/10.1145/1.2';

  test.each<[string, Sketch[], string[]]>([
    [
      'by its arXiv id, in any spelling',
      [
        { title: 'A', links: [ARXIV] },
        { title: 'B', links: ['https://arxiv.org/pdf/2304.09151v2.pdf'] },
        { title: 'C', links: ['arXiv:2304.09151'] },
      ],
      ['2024-01-02', '2024-01-03'],
    ],
    [
      'by an old id with and without its subject',
      [
        { title: 'A', links: ['https://arxiv.org/abs/math/0309136'] },
        { title: 'B', links: ['https://arxiv.org/abs/math.GT/0309136'] },
      ],
      ['2024-01-02'],
    ],
    [
      'by one id of several',
      [
        { title: 'A', links: [ARXIV] },
        { title: 'B', links: [ARXIV, DOI] },
        { title: 'C', links: [DOI] },
      ],
      ['2024-01-02', '2024-01-03'],
    ],
    [
      'by title and first author',
      [
        { title: 'Pre-Training: A Study', authors: ['José Ruiz', 'B C'] },
        { title: 'Pretraining — a study', authors: ['Jose Ruiz'], links: [ARXIV] },
      ],
      ['2024-01-02'],
    ],
    [
      'not by the title of another author',
      [
        { title: 'A Survey', authors: ['A B'] },
        { title: 'A Survey', authors: ['C D'] },
        { title: 'A Survey' },
      ],
      [],
    ],
    [
      'not by a title that two papers have',
      [
        { title: 'A Survey', authors: ['A B'] },
        { title: 'A Survey', authors: ['A B'], links: [ARXIV] },
        { title: 'A Survey', authors: ['A B'], links: ['https://arxiv.org/abs/2001.00001'] },
      ],
      [],
    ],
    [
      'not by its code',
      [
        { title: 'A', links: ['https://github.com/a/b'] },
        { title: 'B', links: ['https://github.com/a/b'] },
      ],
      [],
    ],
  ])('is known %s', (_, sketches, dates) => {
    expect(sameWork(...sketches)).toEqual(dates);
  });
});

describe('mentions', () => {
  const NOTES = [
    note({ date: '2023-04-18', title: 'UniMax', links: ['https://arxiv.org/abs/2304.09151'] }),
    note({ date: '2024-01-01', title: 'Again', links: ['arXiv:2304.09151'] }),
    note({
      date: '2024-01-02',
      title: 'Later',
      abstract: 'We build on arXiv:2304.09151.',
      ko: '[[230418 UniMax.md]]와 (https://arxiv.org/abs/2304.09151)가 앞선다. [[Later]]',
      links: ['https://arxiv.org/abs/2401.00001', '- [[240101 Again|again]]'],
    }),
    note({ date: '2024-01-03', title: 'Last', en: 'See [[unimax]] and `[[nothing]]`.' }),
  ];
  const entries = entriesOf(NOTES);

  it('are the other entries that an entry speaks of, each once', () => {
    expect(titled(entries, 'Later').mentions).toEqual([
      { entry: { ...linkTo('2023/04/18/unimax'), title: 'UniMax' }, written: 'arXiv:2304.09151' },
      {
        entry: { ...linkTo('2024/01/01/again'), title: 'Again' },
        written: '[[240101 Again|again]]',
      },
    ]);
  });

  it('lead back, oldest first', () => {
    expect(titled(entries, 'UniMax').mentionedBy.map(({ title }) => title)).toEqual([
      'Later',
      'Last',
    ]);
    expect(titled(entries, 'Later').mentionedBy).toEqual([]);
  });

  it('of its own paper are none', () => {
    expect(titled(entries, 'Again').mentions).toEqual([]);
  });

  it('can be looked up where they stand', () => {
    const later = titled(entries, 'Later');
    const text = later.note.entry.commentary.ko[0]?.value ?? '';
    const found = findReferences(text).map((reference) => leadOf(later, reference)?.title);
    expect(found).toEqual(['UniMax', 'UniMax', undefined]);
  });
});

function linkTo(path: string): { permalink: string; date: string } {
  return { permalink: `/${path}/`, date: path.slice(0, 10).replaceAll('/', '-') };
}

describe('a wikilink that leads nowhere', () => {
  const messagesFor = (ko: string): string[] =>
    build([
      note({ title: 'A Cache', date: '2024-01-01' }),
      note({ title: 'A Cache', date: '2024-01-02' }),
      note({ title: 'Reader', date: '2024-01-03', file: 'notes/x.md', line: 7, ko }),
    ]).messages.map(({ file, line, column, ruleId, reason }) =>
      [file, line, column, ruleId, reason.split(';')[0]].join(' '),
    );

  test.each([
    ['보라 [[230418 UniMax]].', ['notes/x.md 7 4 broken-link [[230418 UniMax]] leads to no note']],
    ['[[A Cache|캐시]]', ['notes/x.md 7 1 broken-link [[A Cache|캐시]] could mean any of 2 notes']],
    ['[[240101 A Cache]] [[Reader]] [[#아래]] `[[x]]` arXiv:2304.09151', []],
  ])('%s', (ko, messages) => {
    expect(messagesFor(ko)).toEqual(messages);
  });
});

const ADDRESSES = [
  'https://arxiv.org/abs/2304.09151',
  'arXiv:2001.00001',
  'https://doi.org/10.1/2',
];
const WIKILINKS = ['[[A]]', '[[240101 B.md]]', '[[C#d|e]]', '[[240102]]', '[[n0]]', '[[n1.md]]'];

const sketch: fc.Arbitrary<Sketch> = fc.record({
  date: fc.constantFrom('2024-01-01', '2024-01-02', '2024-01-03'),
  title: fc.constantFrom('A', 'B', 'C and D', 'A B', undefined),
  authors: fc.constantFrom(['X Y'], ['Z'], []),
  links: fc.array(fc.constantFrom(...ADDRESSES, ...WIKILINKS), { maxLength: 3 }),
  en: fc
    .array(fc.constantFrom(...ADDRESSES, ...WIKILINKS, 'and'), { maxLength: 4 })
    .map((words) => words.join(' ')),
});

const notes = fc
  .array(sketch, { maxLength: 12 })
  .map((sketches) => sketches.map((each, index) => note({ ...each, file: `notes/n${index}.md` })));

test('every link between entries can be followed back', () => {
  fc.assert(
    fc.property(notes, (all) => {
      const pages = build(all).archive.entries;
      for (const page of pages.values()) {
        const back = (links: readonly { permalink: EntryPage['permalink'] }[] | undefined) =>
          (links ?? []).map(({ permalink }) => permalink);
        for (const { permalink } of page.sameWork) {
          expect(permalink).not.toBe(page.permalink);
          expect(back(pages.get(permalink)?.sameWork)).toContain(page.permalink);
        }
        for (const { entry } of page.mentions) {
          expect(entry.permalink).not.toBe(page.permalink);
          expect(back(pages.get(entry.permalink)?.mentionedBy)).toContain(page.permalink);
        }
        for (const { permalink } of page.mentionedBy) {
          const mentions = pages.get(permalink)?.mentions.map(({ entry }) => entry);
          expect(back(mentions)).toContain(page.permalink);
        }
      }
    }),
  );
});

test('links do not depend on the order in which notes are read', () => {
  const shown = (all: readonly Note[]): string =>
    JSON.stringify(
      entriesOf(all).map(({ permalink, sameWork, mentions, mentionedBy }) => ({
        permalink,
        sameWork,
        mentions,
        mentionedBy,
      })),
    );
  fc.assert(
    fc.property(notes, (all) => {
      expect(shown(all.toReversed())).toBe(shown(all));
    }),
  );
});
