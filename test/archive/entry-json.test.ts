import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryJson, type EntryJson } from '../../src/archive/entry-json.ts';
import { entrySchema } from '../../src/archive/entry-schema.ts';
import { archiveOf, note, settings, sketches, type Sketch } from './notes.ts';

const SITE = settings({ url: 'https://example.org/notes/' });

const FULL: Sketch = {
  date: '2025-01-22',
  title: 'On $n$ Caches',
  authors: ['Ada Lind', '김도윤'],
  abstract: 'We **cache**.',
  ko: '캐시 이야기.',
  en: 'About caches.',
  tags: ['cache', '요약'],
  links: ['https://arxiv.org/abs/2501.00001'],
};

const jsonsOf = (given: readonly Sketch[]): [string, EntryJson][] =>
  [...archiveOf(given.map(note)).archive.entries.values()].map((page) => [
    page.json,
    entryJson(page, SITE),
  ]);

const validate = new Ajv2020({
  // Dates and addresses are told by their schema; to check them takes another package.
  formats: { date: /^\d{4}-\d\d-\d\d$/, 'uri-reference': /^\/\S*$/ },
}).compile(entrySchema(SITE));

const problemsOf = (json: unknown): unknown => (validate(json) ? [] : validate.errors);

describe('the JSON of an entry', () => {
  it('has its fields as they were written', () => {
    const [[permalink, json] = []] = jsonsOf([FULL]);
    expect(permalink).toBe('/2025/01/22/1.json');
    expect(json).toEqual({
      version: 1,
      title: 'On $n$ Caches',
      date: '2025-01-22',
      url: '/notes/2025/01/22/on-n-caches/',
      authors: ['Ada Lind', '김도윤'],
      abstract: ['We **cache**.'],
      commentary: { ko: ['캐시 이야기.'], en: ['About caches.'] },
      tags: ['cache', '요약'],
      links: ['https://arxiv.org/abs/2501.00001'],
      arxiv: '2501.00001',
    });
  });

  it('says what a note lacks', () => {
    const [[, json] = []] = jsonsOf([{ date: '2025-01-22', title: undefined, ko: '하나.' }]);
    expect(json).toMatchObject({ title: null, authors: [], abstract: [], tags: [], arxiv: null });
  });

  it('is addressed by its day and its place in it', () => {
    const addresses = jsonsOf([
      { date: '2025-01-22', title: 'Second', line: 20 },
      { date: '2025-01-23', title: 'Third' },
      { date: '2025-01-22', title: 'First', line: 10 },
    ]).map(([permalink, { title }]) => [permalink, title]);
    expect(addresses).toEqual([
      ['/2025/01/23/1.json', 'Third'],
      ['/2025/01/22/1.json', 'First'],
      ['/2025/01/22/2.json', 'Second'],
    ]);
  });
});

describe('its schema', () => {
  it('is kept by every entry', () => {
    fc.assert(
      fc.property(sketches, (given) => {
        for (const [, json] of jsonsOf(given)) expect(problemsOf(json)).toEqual([]);
      }),
    );
  });

  const [[, full] = []] = jsonsOf([FULL]);

  it.each([
    ['a field is missing', { ...full, tags: undefined }],
    ['there is one more', { ...full, more: 1 }],
    ['the version is another', { ...full, version: 2 }],
    ['a language is missing', { ...full, commentary: { ko: [] } }],
    ['a text is no text', { ...full, authors: [1] }],
  ])('is broken where %s', (_, json) => {
    expect(problemsOf(JSON.parse(JSON.stringify(json)))).not.toEqual([]);
  });
});
