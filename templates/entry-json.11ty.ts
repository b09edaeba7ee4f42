/** Each entry for programs. */
import { entryJson } from '../src/archive/entry-json.ts';
import type { EntryPage } from '../src/archive/archive.ts';
import type { Permalink } from '../src/archive/permalinks.ts';
import type { TemplateData } from '../src/eleventy/site.ts';

interface Paginated extends TemplateData {
  readonly id: Permalink;
}

function pageOf({ contents, id }: Paginated): EntryPage {
  const page = contents.archive.entries.get(id);
  if (!page) throw new Error(`No entry in the archive for ${id}`);
  return page;
}

export const data = {
  pagination: { data: 'contents.ids.entries', size: 1, alias: 'id' },
  permalink: (given: Paginated): Permalink => pageOf(given).json,
};
export default (given: Paginated): string =>
  JSON.stringify(entryJson(pageOf(given), given.site.settings));
