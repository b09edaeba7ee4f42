import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { absoluteUrl } from '../../src/archive/permalinks.ts';
import { sitemaps, sitemapXml } from '../../src/publish/sitemap.ts';
import { note } from '../archive/notes.ts';
import { build, pagesOf } from '../eleventy/built-site.ts';
import { attribute, byTag } from '../eleventy/html.ts';
import { childrenOf, readXml, siteOf, textIn, type SiteData } from './published.ts';

const NOTES = [
  note({ title: 'One & two', tags: ['moe', 'C++'], authors: ['Ada Byron'] }),
  note({ date: '2024-05-01', title: '한국어', tags: ['moe'], authors: ['Ada Byron'] }),
];

const DATA = siteOf(NOTES, { url: 'https://example.org/a&b/' });

const textsOf = ({ archive, settings }: SiteData, most?: number): Map<string, string> =>
  new Map(sitemaps(archive, most).map((map) => [map.permalink, sitemapXml(map, settings)]));

/** Addresses with the day that each was last changed. */
const listed = (text: string | undefined, item = 'url'): Map<string, string | undefined> =>
  new Map(
    childrenOf(readXml(text ?? ''), item).map((each) => [
      textIn(each, 'loc') ?? '',
      textIn(each, 'lastmod'),
    ]),
  );

const SCHEMA = path.join(import.meta.dirname, 'grammars', 'sitemap.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

describe.runIf(hasXmllint)('the schema of sitemaps', () => {
  async function complaints(text: string): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'sitemap-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'sitemap.xml');
    await writeFile(file, text);
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', SCHEMA, file],
      {
        encoding: 'utf8',
      },
    );
    return status === 0 ? '' : stderr;
  }

  it.each([
    ['one list', DATA, undefined],
    ['an index of lists', DATA, 5],
    ['a site of no notes', siteOf([]), undefined],
  ])('allows %s', async (_, data, most) => {
    for (const text of textsOf(data, most).values()) expect(await complaints(text)).toBe('');
  });

  it('allows no date that is none', async () => {
    const [text = ''] = textsOf(DATA).values();
    expect(await complaints(text.replace('2025-01-22', '22.1.2025'))).toContain('lastmod');
  });
});

describe('the sitemap', () => {
  it('dates a page by the newest note on it', () => {
    const pages = listed(textsOf(DATA).get('/sitemap.xml'));
    const at = (permalink: string): string | undefined =>
      pages.get(absoluteUrl(DATA.settings.url, permalink as never));
    expect(at('/')).toBe('2025-01-22');
    expect(at('/2024/05/01/한국어/')).toBe('2024-05-01');
    expect(at('/2024/05/01/')).toBe('2024-05-01');
    expect(at('/2024/05/')).toBe('2024-05-01');
    expect(at('/2024/')).toBe('2024-05-01');
    expect(at('/tags/moe/')).toBe('2025-01-22');
    expect(at('/authors/ada-byron/')).toBe('2025-01-22');
  });

  it('has every page that says it is one', async () => {
    const site = await build(NOTES, DATA.settings);
    const canonical = pagesOf(site).map(([, page]) =>
      byTag(page, 'link')
        .filter((link) => attribute(link, 'rel') === 'canonical')
        .map((link) => attribute(link, 'href')),
    );
    const expected = new Set(canonical.flat().filter((url) => !url?.endsWith('/404.html')));
    expect(new Set(listed(site.files.get('/sitemap.xml')).keys())).toEqual(expected);
    expect(site.files.get('/robots.txt')).toContain('Sitemap: https://example.org/a&b/sitemap.xml');
  });

  it('is cut where it is too long', () => {
    const whole = listed(textsOf(DATA).get('/sitemap.xml'));
    const texts = textsOf(DATA, 5);
    const parts = listed(texts.get('/sitemap.xml'), 'sitemap');
    expect([...parts.keys()]).toEqual(
      Array.from({ length: Math.ceil(whole.size / 5) }, (_, index) =>
        absoluteUrl(DATA.settings.url, `/sitemap/${index + 1}.xml` as never),
      ),
    );
    const pages = [...parts.keys()].flatMap((_, index) => [
      ...listed(texts.get(`/sitemap/${index + 1}.xml`)),
    ]);
    expect(pages).toEqual([...whole]);
    expect(new Set(parts.values())).toEqual(new Set(['2025-01-22']));
  });
});
