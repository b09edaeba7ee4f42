import { describe, expect, it } from 'vitest';
import {
  absoluteUrl,
  assetPermalink,
  authorPermalink,
  dayPermalink,
  entryJsonPermalink,
  entryPermalink,
  HOME,
  href,
  monthOf,
  monthPermalink,
  searchShardPermalink,
  tagPermalink,
  yearOf,
  yearPermalink,
} from '../../src/archive/permalinks.ts';
import { slugify } from '../../src/archive/slugs.ts';
import type { IsoDate } from '../../src/model.ts';

const date = '2025-01-22' as IsoDate;

describe('permalinks', () => {
  it.each([
    [yearPermalink(yearOf(date)), '/2025/'],
    [monthPermalink(monthOf(date)), '/2025/01/'],
    [dayPermalink(date), '/2025/01/22/'],
    [entryPermalink(date, slugify('A Title')), '/2025/01/22/a-title/'],
    [entryJsonPermalink(date, 2), '/2025/01/22/2.json'],
    [searchShardPermalink('0af3'), '/search/0af3.bin'],
    [tagPermalink(slugify('강화학습')), '/tags/강화학습/'],
    [authorPermalink(slugify('J. Doe')), '/authors/j-doe/'],
    [assetPermalink('site.css'), '/assets/site.css'],
  ])('%s is %s', (permalink, expected) => {
    expect(permalink).toBe(expected);
  });
});

describe('href', () => {
  it.each([
    ['https://example.org/', '/2025/01/22/'],
    ['https://example.org', '/2025/01/22/'],
    ['https://example.org/notes/', '/notes/2025/01/22/'],
    ['https://example.org/a/b/', '/a/b/2025/01/22/'],
  ])('under %s a day is at %s', (url, expected) => {
    expect(href(url, dayPermalink(date))).toBe(expected);
  });

  it('leads home', () => {
    expect(href('https://example.org/notes/', HOME)).toBe('/notes/');
  });
});

it('encodes absolute addresses', () => {
  expect(absoluteUrl('https://example.org/notes/', tagPermalink(slugify('강화')))).toBe(
    'https://example.org/notes/tags/%EA%B0%95%ED%99%94/',
  );
});
