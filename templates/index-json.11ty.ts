/** `index.json`: all entries, for programs. */
import { indexJson } from '../src/archive/index-json.ts';
import { INDEX } from '../src/archive/permalinks.ts';
import type { Site } from '../src/eleventy/site.ts';

export const data = { permalink: INDEX };
export default ({ site }: { site: Site }): string => indexJson(site.archive, site.settings);
