/** `_headers`: what a host should send with each file. */
import { HEADERS } from '../src/archive/permalinks.ts';
import type { Site } from '../src/eleventy/site.ts';
import { headers } from '../src/publish/headers.ts';

export const data = { permalink: HEADERS };
export default ({ site }: { site: Site }): string => headers(site.settings);
