/** What every template sees: the archive, the settings, and the lists that pagination runs over. */
import type { Archive, ArchivePages } from '../archive/archive.ts';
import { href, type Permalink } from '../archive/permalinks.ts';
import type { Language, Settings } from '../model.ts';

type Ids = Readonly<Record<keyof ArchivePages, readonly Permalink[]>>;

/** A class, not a plain object: Eleventy copies plain objects deeply for every template. */
export class Site {
  readonly archive: Archive;
  readonly settings: Settings;
  readonly ids: Ids;

  constructor(archive: Archive, settings: Settings) {
    this.archive = archive;
    this.settings = settings;
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
    };
  }

  /** The language of the interface. */
  get language(): Language {
    return this.settings.languages[0] ?? 'en';
  }

  href(permalink: Permalink): string {
    return href(this.settings.url, permalink);
  }
}
