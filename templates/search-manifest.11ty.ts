/** The file of the search index that names the others. */
import { SEARCH_MANIFEST } from '../src/archive/permalinks.ts';
import type { TemplateData } from '../src/eleventy/site.ts';

export const data = { permalink: SEARCH_MANIFEST };
export default ({ contents }: TemplateData): string => JSON.stringify(contents.searchManifest);
