/** What the JSON of an entry looks like, for those who read it. */
import { entrySchema } from '../src/archive/entry-schema.ts';
import { ENTRY_SCHEMA } from '../src/archive/permalinks.ts';
import type { TemplateData } from '../src/eleventy/site.ts';

export const data = { permalink: ENTRY_SCHEMA };
export default ({ site }: TemplateData): string =>
  `${JSON.stringify(entrySchema(site.settings), null, 2)}\n`;
