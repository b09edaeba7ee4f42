/** Small notes made by hand, for tests that need no parser. */
import fc from 'fast-check';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { referencesOf } from '../../src/link/entry-references.ts';
import { paperIds } from '../../src/link/identity.ts';
import type { Entry, Html, IsoDate, Located, Note, Passage, Settings } from '../../src/model.ts';

export interface Sketch {
  readonly date?: string;
  readonly file?: string;
  /** Tells the entries of one file apart. */
  readonly line?: number;
  readonly title?: string | undefined;
  readonly authors?: readonly string[];
  readonly abstract?: string;
  readonly ko?: string;
  readonly en?: string;
  readonly tags?: readonly string[];
  readonly links?: readonly string[];
}

const located = (value: string, line: number): Located => ({
  value,
  position: {
    start: { line, column: 1, offset: line * 100 },
    end: { line, column: value.length + 1, offset: line * 100 + value.length },
  },
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string | undefined): Html =>
  (text === undefined ? '' : `<p>${escaped(text)}</p>`) as Html;

const passages = ({ ko, en }: Sketch): Passage[] =>
  ko === undefined && en === undefined
    ? []
    : [
        {
          ...(ko === undefined ? {} : { ko: paragraph(ko) }),
          ...(en === undefined ? {} : { en: paragraph(en) }),
        },
      ];

/** An entry as the earlier rooms would hand it over; every field has its default. */
export function note(sketch: Sketch): Note {
  const { date = '2025-01-22', line = 2, title, authors = [], tags = [], links = [] } = sketch;
  const list = (texts: readonly string[]): Located[] => texts.map((text) => located(text, line));
  const paragraphs = (text: string | undefined): Located[] =>
    list(text === undefined ? [] : [text]);
  const entry: Entry = {
    title: title === undefined ? undefined : located(title, line),
    authors: list(authors),
    abstract: paragraphs(sketch.abstract),
    commentary: { ko: paragraphs(sketch.ko), en: paragraphs(sketch.en) },
    tags: list(tags),
    links: list(links),
    position: located('', line).position,
  };
  return {
    date: date as IsoDate,
    file: sketch.file ?? `notes/${date}.txt`,
    entry,
    references: referencesOf(entry),
    ids: paperIds(entry),
    rendered: {
      html: {
        title: escaped(title ?? '') as Html,
        abstract: paragraph(sketch.abstract),
        commentary: passages(sketch),
      },
      plainTitle: title ?? '',
      description: { ko: '', en: '' },
    },
  };
}

export const settings = (changes: Partial<Settings> = {}): Settings => ({
  title: { ko: '읽은 논문', en: 'Papers read' },
  description: { ko: '날마다 읽은 논문의 기록', en: 'Notes on papers, day by day' },
  author: 'A. Reader',
  url: 'https://example.org/',
  languages: ['ko', 'en'],
  authorPagesFrom: 2,
  socialImages: false,
  offline: false,
  largestNote: 2 ** 20,
  ...changes,
});

export const archiveOf = (notes: readonly Note[]) => buildArchive(notes, settings());

/** Dates of all the years that a note can have. */
export const isoDates: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);

const nearDates = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const names = (pool: readonly string[]) => fc.uniqueArray(fc.constantFrom(...pool));

/** Notes of some years, or of all time. */
export const sketches: fc.Arbitrary<Sketch[]> = fc.array(
  fc.record({
    date: fc.oneof({ weight: 9, arbitrary: nearDates }, isoDates),
    line: fc.nat(),
    tags: names(['moe', 'rl', '강화학습', 'scaling-law']),
    authors: names(['Kim A', 'Lee B']),
  }),
  { maxLength: 60 },
);
