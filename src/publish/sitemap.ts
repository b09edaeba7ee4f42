/** The sitemap: every page that a crawler should know, with the day of the newest note on it. */
import type { Archive, ListedEntry } from '../archive/archive.ts';
import {
  absoluteUrl,
  ARCHIVE,
  AUTHORS,
  HOME,
  SEARCH,
  SITEMAP,
  sitemapPermalink,
  TAGS,
  type Permalink,
} from '../archive/permalinks.ts';
import type { IsoDate, Settings } from '../model.ts';
import { escapeXml } from './markup.ts';

interface Listed {
  readonly permalink: Permalink;
  /** Undefined where there is no note. */
  readonly newest: IsoDate | undefined;
}

/** A list of pages, or of further lists where there are too many of them. */
export interface Sitemap extends Listed {
  readonly kind: 'pages' | 'sitemaps';
  readonly listed: readonly Listed[];
}

/** As the protocol has it. */
const MOST_PAGES = 50_000;

/** @param most pages in a list */
export function sitemaps(archive: Archive, most = MOST_PAGES): Sitemap[] {
  const pages = listedPages(archive);
  const newest = pages[0]?.newest;
  if (pages.length <= most) return [{ permalink: SITEMAP, newest, kind: 'pages', listed: pages }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index): Sitemap => {
    const listed = pages.slice(index * most, (index + 1) * most);
    return {
      permalink: sitemapPermalink(index + 1),
      newest: newestOf(listed),
      kind: 'pages',
      listed,
    };
  });
  return [{ permalink: SITEMAP, newest, kind: 'sitemaps', listed: parts }, ...parts];
}

const newestOf = (listed: readonly Listed[]): IsoDate | undefined =>
  listed.reduce<IsoDate | undefined>(
    (most, { newest }) => (most && newest && newest < most ? most : (newest ?? most)),
    undefined,
  );

/** Addresses that only lead on to others are left out, as is the page of what is not found. */
function listedPages(archive: Archive): Listed[] {
  const [newestDay] = archive.days.values();
  const dated = ({ permalink, date }: Dated): Listed => ({ permalink, newest: date });
  const ofTopic = ({ permalink, entries }: Topic): Listed => ({
    permalink,
    newest: entries[0]?.date,
  });
  return [
    ...[
      ...[HOME, ARCHIVE, TAGS, AUTHORS, SEARCH],
      ...archive.tagLists.keys(),
      ...archive.authorLists.keys(),
    ].map((permalink) => ({
      permalink,
      newest: newestDay?.date,
    })),
    ...[...archive.entries.values()].map(dated),
    ...[...archive.days.values()].map(dated),
    ...[...archive.months.values()].map(({ permalink, days }) => ({
      permalink,
      newest: days[0]?.date,
    })),
    ...[...archive.years.values()].map(({ permalink, months }) => ({
      permalink,
      newest: months[0]?.days[0]?.date,
    })),
    ...[
      ...archive.tags.values(),
      ...archive.tagYears.values(),
      ...archive.tagPairs.values(),
      ...archive.tagPairYears.values(),
      ...archive.authors.values(),
      ...archive.authorYears.values(),
    ].map(ofTopic),
  ];
}

interface Dated {
  readonly permalink: Permalink;
  readonly date: IsoDate;
}

interface Topic {
  readonly permalink: Permalink;
  /** The newest day first. */
  readonly entries: readonly ListedEntry[];
}

export function sitemapXml({ kind, listed }: Sitemap, { url }: Settings): string {
  const [root, item] = kind === 'pages' ? ['urlset', 'url'] : ['sitemapindex', 'sitemap'];
  const lines = listed.map(({ permalink, newest }) => {
    const date = newest === undefined ? '' : `<lastmod>${newest}</lastmod>`;
    return `<${item}><loc>${escapeXml(absoluteUrl(url, permalink))}</loc>${date}</${item}>\n`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    ...lines,
    `</${root}>\n`,
  ].join('');
}
