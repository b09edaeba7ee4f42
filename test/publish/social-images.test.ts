import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { drawSocialImages } from '../../src/eleventy/draw-social-images.ts';
import { SiteFolder } from '../../src/eleventy/site-folder.ts';
import { Contents } from '../../src/eleventy/site.ts';
import { indexedPng } from '../../src/publish/indexed-png.ts';
import { imageOfDay, imageOfEntry } from '../../src/publish/social-image.ts';
import { note, settings, type Sketch } from '../archive/notes.ts';
import { build, freshFolder, pageOf } from '../eleventy/built-site.ts';
import { attribute, byTag } from '../eleventy/html.ts';
import { fontOf, readFaces } from './faces.ts';
import { childrenOf, readXml, siteOf } from './published.ts';

const faces = readFaces();

const imageOf = (sketch: Sketch): string => {
  const { archive, settings } = siteOf([note(sketch)]);
  const [entry] = archive.entries.values();
  return entry ? imageOfEntry(entry, settings, faces) : '';
};

const linesOf = (svg: string): string[] => childrenOf(readXml(svg), 'text').map(({ text }) => text);

describe('the picture of an entry', () => {
  it('says its title, its authors, its day and its tags', () => {
    const svg = imageOf({
      title: 'A & <b>',
      authors: ['Ada Byron', '김하나'],
      tags: ['moe', '강화학습'],
    });
    expect(linesOf(svg)).toEqual([
      '읽은 논문',
      'A & <b>',
      'Ada Byron, 김하나',
      '2025-01-22 #moe #강화학습',
    ]);
  });

  it('breaks long titles between words, and never runs out of the picture', () => {
    const hostile = ['낱말이 '.repeat(80), 'W'.repeat(500), '가'.repeat(500), 'word '.repeat(200)];
    for (const title of hostile) {
      const svg = imageOf({ title: title.trim(), authors: hostile, tags: hostile });
      const options = {
        font: { fontFiles: [fontOf('Regular'), fontOf('Bold')], loadSystemFonts: false },
      };
      const box = new Resvg(svg.replace(/<rect[^>]*>/g, ''), options).innerBBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(1200);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(600);
      expect(linesOf(svg)[4]?.endsWith('…')).toBe(true);
    }
  });

  it('without a title is of its day', () => {
    expect(linesOf(imageOf({}))).toEqual(['읽은 논문', '2025-01-22']);
  });
});

it('the picture of a day says the titles, each on a line', () => {
  const { archive, settings } = siteOf([
    note({ title: 'One', tags: ['a'] }),
    note({ line: 3, title: 'Two '.repeat(60).trim(), tags: ['a', 'b'] }),
  ]);
  const [day] = archive.days.values();
  const lines = day ? linesOf(imageOfDay(day, settings, faces)) : [];
  expect(lines.slice(1, 3)).toEqual(['2025-01-22', 'One']);
  expect(lines[3]).toMatch(/^Two .*Two…$/);
  expect(lines[4]).toBe('#a #b');
});

describe('a PNG of few colours', () => {
  it('keeps its pixels', () => {
    const rgba = Uint8Array.from([
      252, 251, 248, 255, 29, 32, 36, 255, 252, 251, 248, 255, 0, 0, 255, 255,
    ]);
    const png = indexedPng({ width: 2, height: 2, rgba });
    const back = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><image width="2" height="2" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
    ).render();
    expect([...back.pixels]).toEqual([...rgba]);
    const at = png.indexOf('IDAT');
    expect([...inflateSync(png.subarray(at + 4, png.length - 16))]).toEqual([0, 0, 1, 0, 0, 2]);
  });
});

describe('social images', () => {
  const notes = [
    note({ title: 'Sparse experts', authors: ['Ada Byron'], tags: ['moe'], ko: '좋습니다.' }),
  ];

  it('are drawn where the settings say so, the same each time, and small', async () => {
    const site = settings({ socialImages: true });
    const gathered = buildArchive(notes, site);
    const cache = await freshFolder();
    const draw = async (): Promise<Buffer[]> => {
      const folder = await freshFolder();
      const contents = new Contents(gathered, site);
      await drawSocialImages(contents, site, new SiteFolder(folder), cache);
      const names = ['2025/01/22/sparse-experts/image.png', '2025/01/22/image.png'];
      return Promise.all(names.map((name) => readFile(path.join(folder, name))));
    };
    const first = await draw();
    expect(await draw()).toEqual(first);
    await rm(cache, { recursive: true });
    expect(await draw()).toEqual(first);
    for (const png of first) {
      expect(png.subarray(16, 24)).toEqual(Buffer.from([0, 0, 4, 176, 0, 0, 2, 118]));
      expect(png.length).toBeLessThan(60_000);
    }
  });

  it('are named in the head of the page', async () => {
    const { settings } = siteOf(notes, { socialImages: true });
    const site = await build(notes, settings);
    const metas = (url: string): [string | undefined, string | undefined][] =>
      byTag(pageOf(site, url), 'meta').map((meta) => [
        attribute(meta, 'property'),
        attribute(meta, 'content'),
      ]);
    const image = 'https://example.org/2025/01/22/sparse-experts/image.png';
    expect(metas('/2025/01/22/sparse-experts/')).toContainEqual(['og:image', image]);
    expect(site.files.has('/2025/01/22/image.png')).toBe(true);
    expect(metas('/tags/moe/').filter(([name]) => name === 'og:image')).toEqual([]);
  });
});
