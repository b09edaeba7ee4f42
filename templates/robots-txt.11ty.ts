/** `robots.txt`: what crawlers may read. */
import { ROBOTS } from '../src/archive/permalinks.ts';
import type { Site } from '../src/eleventy/site.ts';
import { robots } from '../src/publish/robots.ts';

export const data = { permalink: ROBOTS };
export default ({ site }: { site: Site }): string => robots(site.settings);
