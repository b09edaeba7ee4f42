/** The web manifest. */
import { MANIFEST } from '../src/archive/permalinks.ts';
import type { Site } from '../src/eleventy/site.ts';
import { manifest } from '../src/publish/manifest.ts';

export const data = { permalink: MANIFEST };
export default ({ site }: { site: Site }): string => manifest(site.settings);
