/** What templates are given. */
import type { Archive, ArchivePages } from '../archive/archive.ts';
import type { HeatScale } from '../archive/heat-scale.ts';
import { byPermalink, href, searchShardPermalink, type Permalink } from '../archive/permalinks.ts';
import type { TimeScale } from '../archive/time-scale.ts';
import { mainLanguage } from '../main-language.ts';
import type { Language, Settings } from '../model.ts';
import { bibliographies, type Bibliography } from '../publish/bibliographies.ts';
import { feedPages, type FeedPage } from '../publish/feeds.ts';
import { sitemaps, type Sitemap } from '../publish/sitemap.ts';
import type { Manifest } from '../search/manifest.ts';
import type { SearchIndex } from '../search/write-index.ts';
import type { SiteFolder } from './site-folder.ts';

/** What every component may ask for, the same for all pages; what a page is about is its own. */
export class Site {
  readonly settings: Settings;
  /** By which pictures are measured. */
  readonly timeScale: TimeScale;
  readonly heatScale: HeatScale;
  /** Whether there are no notes. */
  readonly isEmpty: boolean;

  constructor(
    { timeScale, heatScale, entries }: Pick<Archive, 'timeScale' | 'heatScale' | 'entries'>,
    settings: Settings,
  ) {
    this.settings = settings;
    this.timeScale = timeScale;
    this.heatScale = heatScale;
    this.isEmpty = entries.size === 0;
  }

  /** The language of the interface. */
  get language(): Language {
    return mainLanguage(this.settings.languages);
  }

  href(permalink: Permalink): string {
    return href(this.settings.url, permalink);
  }
}

/** All that has a page, or another file of its own. */
export interface SitePages extends ArchivePages {
  readonly feeds: ReadonlyMap<Permalink, FeedPage>;
  readonly bibliographies: ReadonlyMap<Permalink, Bibliography>;
  readonly sitemaps: ReadonlyMap<Permalink, Sitemap>;
  readonly searchShards: ReadonlyMap<Permalink, Uint8Array>;
}

export type Kind = keyof SitePages;

const KINDS: Readonly<Record<Kind, Kind>> = {
  entries: 'entries',
  days: 'days',
  months: 'months',
  years: 'years',
  tags: 'tags',
  tagYears: 'tagYears',
  tagPairs: 'tagPairs',
  tagPairYears: 'tagPairYears',
  tagRedirects: 'tagRedirects',
  tagLists: 'tagLists',
  authors: 'authors',
  authorYears: 'authorYears',
  authorLists: 'authorLists',
  feeds: 'feeds',
  bibliographies: 'bibliographies',
  sitemaps: 'sitemaps',
  searchShards: 'searchShards',
};

export const PAGE_KINDS: readonly Kind[] = Object.values(KINDS);

type Ids = Readonly<Record<Kind, readonly Permalink[]>>;

/** What is known of all notes together. */
export interface Gathered {
  readonly archive: Archive;
  readonly search: SearchIndex;
}

/**
 * What the pages are made of, and which of them are to be made. A class, not a plain object:
 * Eleventy copies plain objects deeply for every template.
 */
export class Contents {
  readonly archive: Archive;
  readonly pages: SitePages;
  readonly searchManifest: Manifest;
  #ids: Ids;

  constructor({ archive, search }: Gathered, settings: Settings) {
    const searchShards = new Map(
      Array.from(search.shards, ([name, bytes]) => [searchShardPermalink(name), bytes] as const),
    );
    this.archive = archive;
    this.searchManifest = search.manifest;
    this.pages = {
      ...archive,
      feeds: byPermalink(feedPages(archive, settings)),
      bibliographies: byPermalink(bibliographies(archive)),
      sitemaps: byPermalink(sitemaps(archive)),
      searchShards,
    };
    this.#ids = idsOf(this.pages, () => true);
  }

  /** Of the pages that are to be made. */
  get ids(): Ids {
    return this.#ids;
  }

  /** Has only some of the pages made. */
  narrow(isWanted: (permalink: Permalink) => boolean): void {
    this.#ids = idsOf(this.pages, isWanted);
  }
}

const idsOf = (pages: SitePages, isWanted: (permalink: Permalink) => boolean): Ids =>
  Object.fromEntries(
    PAGE_KINDS.map((kind) => [kind, [...pages[kind].keys()].filter(isWanted)]),
  ) as unknown as Ids;

/** The data of every template. */
export interface TemplateData {
  readonly site: Site;
  readonly contents: Contents;
  /** Of what each page shows. */
  readonly digests: ReadonlyMap<Permalink, string>;
  /** Where the page goes. */
  readonly folder: SiteFolder;
}
