/** What a browser keeps of the site before it is asked for, to show it without a connection. */
import type { Archive } from '../archive/archive.ts';
import {
  assetPermalink,
  HOME,
  href,
  MANIFEST,
  OFFLINE,
  SEARCH,
  SEARCH_MANIFEST,
  SHORTCUTS,
  type Permalink,
} from '../archive/permalinks.ts';
import { digest } from '../cache/digest.ts';
import { toolVersion } from '../cache/tool-version.ts';
import type { Settings } from '../model.ts';

/** So many days, the latest. */
const DAYS = 7;

const SCRIPTS = ['early', 'site', 'search', 'offline'];
const SHEETS = ['site', 'overview', 'search', 'katex', 'fonts'];

const FRAME: readonly Permalink[] = [
  HOME,
  OFFLINE,
  SEARCH,
  SEARCH_MANIFEST,
  SHORTCUTS,
  MANIFEST,
  ...SCRIPTS.map((name) => assetPermalink(`${name}.js`)),
  ...SHEETS.map((name) => assetPermalink(`${name}.css`)),
  assetPermalink('icon.svg'),
];

/** Addresses are as a page writes them. */
export interface OfflineShell {
  /** Another one when a file of the shell may have changed. */
  readonly version: string;
  /** Each address once. */
  readonly files: readonly string[];
  /** The page to show in place of those that were not kept. */
  readonly offline: string;
}

/** @param digests of what each page shows */
export function offlineShell(
  { days }: Pick<Archive, 'days'>,
  settings: Settings,
  digests: ReadonlyMap<Permalink, string>,
): OfflineShell {
  const latest = [...days.values()].slice(0, DAYS).flatMap((day) => [day, ...day.entries]);
  const pages = latest.map(({ permalink }) => permalink);
  const shown = pages.map((permalink) => digests.get(permalink));
  const toHref = (permalink: Permalink): string => href(settings.url, permalink);
  return {
    version: digest(JSON.stringify([toolVersion(), settings, shown])),
    files: [...FRAME, ...pages].map(toHref),
    offline: toHref(OFFLINE),
  };
}
