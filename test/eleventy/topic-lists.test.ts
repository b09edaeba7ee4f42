import { beforeAll, describe, expect, it } from 'vitest';
import { note, settings } from '../archive/notes.ts';
import { build, deadLinks, orphans, pageOf, pagesOf, type Built } from './built-site.ts';
import { attribute, byTag } from './html.ts';

const COUNT = 1000;
/** In bytes. */
const MOST_BYTES = 300_000;

/** Years of notes with more tags and authors than a page can hold. */
const NOTES = Array.from({ length: COUNT / 20 }, (_, index) => {
  const names = Array.from({ length: 20 }, (_, name) => `이름이 긴 것 ${index * 20 + name}`);
  return note({
    date: `${2000 + (index % 25)}-03-04`,
    line: index,
    title: `Paper ${index}`,
    tags: names.map((name) => name.replaceAll(' ', '-')),
    authors: names,
  });
});

let site: Built;

beforeAll(async () => {
  site = await build(NOTES, settings({ authorPagesFrom: 1 }));
}, 120_000);

const linksOf = (url: string, within: RegExp): string[] =>
  byTag(pageOf(site, url), 'a')
    .flatMap((link) => attribute(link, 'href') ?? [])
    .filter((href) => within.test(href));

describe.each(['/tags/', '/authors/'])('%s of more than a page holds', (list) => {
  const parts = [`${list}1+/`, `${list}2+/`];

  it('leads to each part once', () => {
    expect(linksOf(list, /\+\/$/)).toEqual(parts);
  });

  it('has every topic in one of its parts', () => {
    const topic = new RegExp(`^${list}[^+/]+/$`);
    const listed = parts.flatMap((part) => linksOf(part, topic));
    expect(new Set(listed).size).toBe(COUNT);
    expect(listed.length).toBe(COUNT);
  });

  it('is no page that takes long to load', () => {
    for (const url of [list, ...parts]) {
      const file = site.files.get(`${url}index.html`) ?? '';
      expect(Buffer.byteLength(file), url).toBeLessThan(MOST_BYTES);
    }
  });
});

it('has no page that nothing leads to, and no way that leads nowhere', () => {
  expect(pagesOf(site).flatMap(([, page]) => deadLinks(site, page))).toEqual([]);
  expect(orphans(site)).toEqual([]);
});
