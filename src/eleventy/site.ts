/** What templates are given. */
import type { Archive, ArchivePages } from '../archive/archive.ts';
import type { HeatScale } from '../archive/heat-scale.ts';
import { byPermalink, href, type Permalink } from '../archive/permalinks.ts';
import type { TimeScale } from '../archive/time-scale.ts';
import { mainLanguage } from '../main-language.ts';
import type { GlossaryTerm, Language, Settings } from '../model.ts';
import { bibliographies, type Bibliography } from '../publish/bibliographies.ts';
import { feedPages, type FeedPage } from '../publish/feeds.ts';
import { sitemaps, type Sitemap } from '../publish/sitemap.ts';
import { indexArchive } from '../search/index-archive.ts';
import type { SearchIndex } from '../search/write-index.ts';

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

/** All that pagination runs over. */
export interface SitePages extends ArchivePages {
  readonly feeds: ReadonlyMap<Permalink, FeedPage>;
  readonly bibliographies: ReadonlyMap<Permalink, Bibliography>;
  readonly sitemaps: ReadonlyMap<Permalink, Sitemap>;
}

type Ids = Readonly<Record<keyof SitePages, readonly Permalink[]>>;

/**
 * What the pages are made of, and the lists that pagination runs over. A class, not a plain object:
 * Eleventy copies plain objects deeply for every template.
 */
export class Contents {
  readonly archive: Archive;
  readonly pages: SitePages;
  readonly ids: Ids;
  readonly search: SearchIndex;
  /** The names of its files. */
  readonly searchShards: readonly string[];

  constructor(archive: Archive, glossary: readonly GlossaryTerm[], settings: Settings) {
    this.archive = archive;
    this.search = indexArchive(archive, glossary);
    this.searchShards = [...this.search.shards.keys()];
    this.pages = {
      ...archive,
      feeds: byPermalink(feedPages(archive, settings)),
      bibliographies: byPermalink(bibliographies(archive)),
      sitemaps: byPermalink(sitemaps(archive)),
    };
    this.ids = {
      entries: [...archive.entries.keys()],
      days: [...archive.days.keys()],
      months: [...archive.months.keys()],
      years: [...archive.years.keys()],
      tags: [...archive.tags.keys()],
      tagYears: [...archive.tagYears.keys()],
      tagPairs: [...archive.tagPairs.keys()],
      tagPairYears: [...archive.tagPairYears.keys()],
      tagRedirects: [...archive.tagRedirects.keys()],
      authors: [...archive.authors.keys()],
      authorYears: [...archive.authorYears.keys()],
      feeds: [...this.pages.feeds.keys()],
      bibliographies: [...this.pages.bibliographies.keys()],
      sitemaps: [...this.pages.sitemaps.keys()],
    };
  }
}

/** The data of every template. */
export interface TemplateData {
  readonly site: Site;
  readonly contents: Contents;
}
