import { beforeAll, describe, expect, it } from 'vitest';
import { note, settings } from '../archive/notes.ts';
import { build, fileAt, pageOf, pagesOf, type Built } from './built-site.ts';
import { attribute, byTag, elementsOf, textOf, type Element } from './html.ts';

let site: Built;
let alone: Built;

beforeAll(async () => {
  const notes = [note({ title: 'One', ko: '하나', en: 'One', tags: ['moe', '강화학습'] })];
  site = await build(notes, settings({ url: 'https://example.org/notes/' }));
  alone = await build(notes, settings({ languages: ['en'] }));
});

const inHead = (page: readonly Element[]): (string | undefined)[][] =>
  byTag(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'alternate')
    .filter((link) => [ATOM, JSON_FEED].includes(attribute(link, 'type') ?? ''))
    .map((link) => [attribute(link, 'type'), attribute(link, 'href'), attribute(link, 'title')]);

const inFoot = (page: readonly Element[]): [string, string | undefined][] =>
  byTag(elementsOf(byTag(page, 'footer').at(-1)), 'a').map((link) => [
    textOf(link),
    attribute(link, 'href'),
  ]);

const ATOM = 'application/atom+xml';
const JSON_FEED = 'application/feed+json';

describe('feeds', () => {
  it('are told in the head of every page, those of a tag first', () => {
    const ofSite = [
      [ATOM, '/notes/feed.xml', '읽은 논문'],
      [JSON_FEED, '/notes/feed.json', '읽은 논문'],
    ];
    expect(inHead(pageOf(site, '/'))).toEqual(ofSite);
    expect(inHead(pageOf(site, '/2025/01/22/one/'))).toEqual(ofSite);
    expect(inHead(pageOf(site, '/tags/강화학습/'))).toEqual([
      [ATOM, '/notes/tags/강화학습/feed.xml', '읽은 논문 · #강화학습'],
      [JSON_FEED, '/notes/tags/강화학습/feed.json', '읽은 논문 · #강화학습'],
      ...ofSite,
    ]);
  });

  it('are linked at the foot of every page', () => {
    for (const [name, page] of pagesOf(site)) {
      const addresses = inFoot(page).map(([, address]) => address);
      expect(addresses, name).toContain('/notes/feed.xml');
      const told = inHead(page).map(([, address]) => address);
      expect(addresses.slice(0, told.length), name).toEqual(told);
      for (const address of addresses)
        expect(site.files.has(fileAt(site, address ?? '') ?? '')).toBe(true);
    }
    expect(inFoot(pageOf(site, '/tags/moe/')).map(([text]) => text)).toEqual([
      '#moe Atom',
      '#moe JSON Feed',
      'Atom',
      'JSON Feed',
      '한국어 Atom',
      'English Atom',
    ]);
  });

  it('are not cut by language where there is one', () => {
    expect(inFoot(pageOf(alone, '/')).map(([, address]) => address)).toEqual([
      '/feed.xml',
      '/feed.json',
    ]);
    expect([...alone.files.keys()]).not.toContain('/en/feed.xml');
  });

  it('are not spoken of where there is nothing to read', async () => {
    const empty = await build([], settings());
    expect(inHead(pageOf(empty, '/'))).toEqual([]);
    expect(inFoot(pageOf(empty, '/'))).toEqual([]);
    expect([...empty.files.keys()].filter((name) => name.includes('feed'))).toEqual([]);
  });
});
