/** What tells whether a page would be another one than it was. */
import type { Permalink } from '../archive/permalinks.ts';
import { Digester } from '../cache/digest.ts';
import { PAGE_KINDS, type Site, type SitePages } from './site.ts';

/** Of what every component may ask for. */
export const commonDigest = (site: Site): string =>
  new Digester().digestOf(Object.fromEntries(Object.entries(site)));

/**
 * Of what each page shows.
 *
 * @param digestOfNote what is known of a note already
 */
export function pageDigests(
  pages: SitePages,
  digestOfNote?: (note: object) => string | undefined,
): Map<Permalink, string> {
  const digester = new Digester(digestOfNote);
  const digests = new Map<Permalink, string>();
  for (const kind of PAGE_KINDS) {
    for (const [permalink, page] of pages[kind]) {
      digests.set(permalink, `${kind} ${digester.digestOf(page)}`);
    }
  }
  return digests;
}
