/** Every address of the site is made here. */
import type { IsoDate, Language, Month } from '../model.ts';
import type { Slug } from './slugs.ts';

export type { Month } from '../model.ts';

/** A root-relative address, without the site's path prefix: `/2025/01/22/`. */
export type Permalink = string & { readonly __brand: 'Permalink' };

/** `2025` */
export type Year = string & { readonly __brand: 'Year' };

export const monthOf = (date: IsoDate): Month => date.slice(0, 7) as Month;
export const yearOf = (date: IsoDate | Month): Year => date.slice(0, 4) as Year;

const SLASH = 0x2f;

/** To read a character puts a text in one piece; in parts, it would take twice the memory. */
function permalink(path: string): Permalink {
  if (path.charCodeAt(0) !== SLASH) throw new Error(`No address from the root: ${path}`);
  return path as Permalink;
}

/** The file of a page, from the folder of the site. */
export const fileOf = (permalink: Permalink): string =>
  `${permalink.slice(1)}${permalink.endsWith('/') ? 'index.html' : ''}`;

/** In bytes, by the file systems. */
const LONGEST_NAME = 255;

export const HOME = permalink('/');
export const ARCHIVE = permalink('/archive/');
export const TAGS = permalink('/tags/');
export const AUTHORS = permalink('/authors/');
export const NOT_FOUND = permalink('/404.html');
export const INDEX = permalink('/index.json');
export const SEARCH = permalink('/search/');
/** The first file of the search index, which names the others. */
export const SEARCH_MANIFEST = permalink(`${SEARCH}index.json`);
export const ENTRY_SCHEMA = permalink('/schema/entry-1.json');
export const SITEMAP = permalink('/sitemap.xml');
export const ROBOTS = permalink('/robots.txt');
export const HEADERS = permalink('/_headers');
export const LLMS = permalink('/llms.txt');
export const MANIFEST = permalink('/manifest.webmanifest');
/** What stands in for a page that was not kept when there is no connection. */
export const OFFLINE = permalink('/offline/');
/** In the folder of the home page: no page above it can be a service worker's. */
export const OFFLINE_WORKER = permalink('/offline-worker.js');

/** A piece of a page. */
export const SHORTCUTS = permalink('/assets/shortcuts.txt');

export const yearPermalink = (year: Year): Permalink => permalink(`/${year}/`);
export const monthPermalink = (month: Month): Permalink => dated(month);
export const dayPermalink = (date: IsoDate): Permalink => dated(date);
export const entryPermalink = (date: IsoDate, slug: Slug): Permalink =>
  permalink(`${dated(date)}${slug}/`);
/** @param ordinal its place among the entries of its day, counted from 1 */
export const entryJsonPermalink = (date: string, ordinal: number): Permalink =>
  permalink(`${dated(date)}${ordinal}.json`);
export const searchShardPermalink = (name: string): Permalink => permalink(`${SEARCH}${name}.bin`);
export const tagPermalink = (slug: Slug): Permalink => permalink(`${TAGS}${slug}/`);
/**
 * `/tags/moe+scaling-law/`, whichever of the two is named first: no slug has a `+`. Undefined where a
 * folder could not have so long a name.
 */
export function tagPairPermalink(a: Permalink, b: Permalink): Permalink | undefined {
  const name = [a, b]
    .map((tag) => tag.slice(TAGS.length, -1))
    .sort()
    .join('+');
  return Buffer.byteLength(name) > LONGEST_NAME ? undefined : permalink(`${TAGS}${name}/`);
}
/** `/tags/moe/2023/`: the one year of a topic. */
export const topicYearPermalink = (topic: Permalink, year: Year): Permalink =>
  permalink(`${topic}${year}/`);
/**
 * `/tags/2+/`: a part of the list of all tags; no slug has a `+`.
 *
 * @param list the address of the list
 * @param part counted from 1
 */
export const topicListPermalink = (list: Permalink, part: number): Permalink =>
  permalink(`${list}${part}+/`);
export const authorPermalink = (slug: Slug): Permalink => permalink(`${AUTHORS}${slug}/`);
/** `/ko/`: where the files of one language are. */
export const languagePermalink = (language: Language): Permalink => permalink(`/${language}/`);

/** Atom and JSON Feed. */
export type FeedFormat = 'xml' | 'json';

/** @param of the page on what the feed is about */
export const feedPermalink = (of: Permalink, format: FeedFormat): Permalink =>
  permalink(`${of}feed.${format}`);
/** @param number of the page, 1 for that of the oldest entries */
export const feedArchivePermalink = (
  of: Permalink,
  number: number,
  format: FeedFormat,
): Permalink => permalink(`${of}feed/${number}.${format}`);
export type CitationFormat = 'bib' | 'ris' | 'csl.json';

/**
 * The paper of one entry, `/2025/01/22/1.bib`: a page names three of them, so that they are short.
 *
 * @param json where programs read the entry
 */
export const citationPermalink = (json: Permalink, format: CitationFormat): Permalink =>
  permalink(`${json.slice(0, -'json'.length)}${format}`);
/** The papers of a day or of a tag. */
export const bibliographyPermalink = (of: Permalink): Permalink => permalink(`${of}papers.bib`);
/** What the page of an entry or a day says, as Markdown. */
export const markdownPermalink = (of: Permalink): Permalink => permalink(`${of}index.md`);
/** The picture of an entry or a day. */
export const socialImagePermalink = (of: Permalink): Permalink => permalink(`${of}image.png`);
/** One of several, counted from 1. */
export const sitemapPermalink = (number: number): Permalink => permalink(`/sitemap/${number}.xml`);
export const assetPermalink = (name: string): Permalink => permalink(`/assets/${name}`);

const dated = (date: string): Permalink => permalink(`/${date.replaceAll('-', '/')}/`);

/** What is at each address. */
export const byPermalink = <Page extends { readonly permalink: Permalink }>(
  pages: readonly Page[],
): Map<Permalink, Page> => new Map(pages.map((page) => [page.permalink, page]));

/** Whether a file of the site is the same for all notes, by its path from the folder of the site. */
export const isAsset = (file: string): boolean => file.startsWith('assets/');

/** By site: it is asked for every link. */
const prefixes = new Map<string, string>();

function prefixOf(siteUrl: string): string {
  const known = prefixes.get(siteUrl);
  if (known !== undefined) return known;
  const prefix = new URL(siteUrl).pathname.replace(/\/$/, '');
  prefixes.set(siteUrl, prefix);
  return prefix;
}

/** The address as a page must write it: a project page lives under a path such as `/notes/`. */
export const href = (siteUrl: string, target: Permalink): string => prefixOf(siteUrl) + target;

/** The address for those who come from elsewhere; percent-encoded, as feeds and crawlers expect. */
export function absoluteUrl(siteUrl: string, target: Permalink): string {
  return new URL(href(siteUrl, target), siteUrl).href;
}
