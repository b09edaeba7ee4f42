/** `index.json`: all entries, for programs. */
import { indexJson } from '../src/archive/index-json.ts';
import { INDEX } from '../src/archive/permalinks.ts';
import type { TemplateData } from '../src/eleventy/site.ts';

export const data = { permalink: INDEX };
export default ({ site, contents }: TemplateData): string =>
  indexJson(contents.archive, site.settings);
