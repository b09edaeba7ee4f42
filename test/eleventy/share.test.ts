import { beforeAll, describe, expect, it } from 'vitest';
import { note, settings } from '../archive/notes.ts';
import { build, fileAt, pageOf, pagesOf, type Built } from './built-site.ts';
import { attribute, byTag } from './html.ts';

let site: Built;

beforeAll(async () => {
  const entry = note({ title: 'A "quoted" <title>', ko: '좋은 논문', tags: ['moe'] });
  const described = {
    ...entry,
    rendered: { ...entry.rendered, description: { ko: '좋은 논문', en: 'A good paper' } },
  };
  site = await build([described], settings({ url: 'https://example.org/notes/' }));
});

/** What a page says of itself to other sites. */
const openGraph = (url: string): Record<string, string | undefined> =>
  Object.fromEntries(
    byTag(pageOf(site, url), 'meta').flatMap((meta) => {
      const property = attribute(meta, 'property');
      return property === undefined ? [] : [[property, attribute(meta, 'content')]];
    }),
  );

describe('Open Graph', () => {
  it('says what an entry is', () => {
    expect(openGraph('/2025/01/22/a-quoted-title/')).toEqual({
      'og:type': 'article',
      'og:title': 'A "quoted" <title>',
      'og:description': '좋은 논문',
      'og:site_name': '읽은 논문',
      'og:locale': 'ko_KR',
      'article:published_time': '2025-01-22',
    });
  });

  it('says what other pages are', () => {
    expect(openGraph('/2025/01/22/')).toMatchObject({
      'og:type': 'website',
      'og:title': '2025년 1월 22일',
      'og:description': 'A "quoted" <title>',
    });
    expect(openGraph('/')).toMatchObject({
      'og:title': '읽은 논문',
      'og:description': '날마다 읽은 논문의 기록',
    });
  });

  it('is on every page, which tells its address', () => {
    for (const [name, page] of pagesOf(site)) {
      const canonical = byTag(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href'), name).toMatch(/^https:/);
      const title = byTag(page, 'meta').find((meta) => attribute(meta, 'property') === 'og:title');
      expect(title, name).toBeDefined();
    }
  });
});

describe('the web manifest', () => {
  it('names the site, and icons that are there', () => {
    const manifest = JSON.parse(site.files.get('/manifest.webmanifest') ?? '') as {
      name: string;
      start_url: string;
      icons: { src: string }[];
    };
    expect(manifest).toMatchObject({ name: '읽은 논문', start_url: '/notes/', lang: 'ko' });
    expect(manifest.icons).toHaveLength(2);
    for (const { src } of manifest.icons)
      expect(site.files.has(fileAt(site, src) ?? '')).toBe(true);
  });
});
