import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontPreloads } from '../../src/eleventy/font-preloads.ts';
import { FONT_FILES, fontSheet } from '../../src/eleventy/fonts.ts';

const preloaded = (body: string): string[] =>
  [
    ...fontPreloads(`<html><head>한글</head><body>${body}</body></html>`, (name) => name).matchAll(
      /href="([^"]*)"/g,
    ),
  ].map(([, name = '']) => name);

const rangeOf = (name: string): string =>
  FONT_FILES.find((file) => file.name === name)?.range.toLowerCase() ?? '';

describe('the faces', () => {
  it('are there, each under a name of its own', () => {
    expect(FONT_FILES.length).toBe(2 * 92 + 3);
    expect(FONT_FILES.filter(({ source }) => !existsSync(source))).toEqual([]);
    expect(new Set(FONT_FILES.map(({ name }) => name)).size).toBe(FONT_FILES.length);
  });

  it('are told in one sheet, which lets no line move', () => {
    expect(fontSheet().match(/@font-face/g)?.length).toBe(FONT_FILES.length);
    expect(fontSheet().match(/font-display:optional/g)?.length).toBe(FONT_FILES.length);
  });
});

describe('of the faces, a page asks early', () => {
  it('for the files that have its letters, and for no others', () => {
    const files = preloaded('<p>다a</p>');
    expect(files).toEqual(['Regular.91.woff2']);
    expect(rangeOf(files[0] ?? '')).toContain('u+b2e4');
    expect(preloaded('<p>a뷁</p>').length).toBe(2);
  });

  it('for the bold ones where there are bold letters', () => {
    expect(preloaded('<h1>다</h1><p>a</p>')).toEqual(['Regular.91.woff2', 'SemiBold.91.woff2']);
    expect(preloaded('<header>다</header><hr><p>a</p>').join()).not.toContain('SemiBold');
  });

  it('for the serif where something is set in it', () => {
    expect(preloaded('<p class="serif">Title</p>').at(-1)).toBe('source-serif-4-latin.woff2');
  });
});
