/** The pieces of the search index, of which a browser loads those that it needs. */
import { searchShardPermalink, type Permalink } from '../src/archive/permalinks.ts';
import type { TemplateData } from '../src/eleventy/site.ts';

interface Shard extends TemplateData {
  readonly name: string;
}

export const data = {
  pagination: { data: 'contents.searchShards', size: 1, alias: 'name' },
  permalink: ({ name }: Shard): Permalink => searchShardPermalink(name),
};

export default ({ contents, name }: Shard): Uint8Array => {
  const bytes = contents.search.shards.get(name);
  if (!bytes) throw new Error(`No shard called ${name}`);
  return bytes;
};
