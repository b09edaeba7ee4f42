/** What the search page reads of the site, each file once; what could not be read is asked for again. */
import type { EntryJson } from '../../../src/archive/entry-json.ts';
import {
  entryJsonPermalink,
  SEARCH_MANIFEST,
  searchShardPermalink,
  type Permalink,
} from '../../../src/archive/permalinks.ts';
import { IndexReader } from '../../../src/search/index-reader.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { Search } from '../../../src/search/search.ts';

/** This script is in a folder of its own below the home page. */
const HOME = new URL('../', import.meta.url);

export const urlOf = (permalink: Permalink): URL => new URL(permalink.slice(1), HOME);

async function load(permalink: Permalink): Promise<Response> {
  const response = await fetch(urlOf(permalink));
  if (!response.ok) throw new Error(`${response.status} ${permalink}`);
  return response;
}

const loadShard = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await load(searchShardPermalink(name))).arrayBuffer());

async function openSearch(): Promise<Search> {
  const manifest = (await (await load(SEARCH_MANIFEST)).json()) as Manifest;
  return Search.open(manifest, new IndexReader(manifest, loadShard));
}

const kept = new Map<string, Promise<unknown>>();

/** What was made before, if that went well. */
export function once<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const known = kept.get(name) as Promise<Made> | undefined;
  if (known) return known;
  const made = make();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}

export const theSearch = (): Promise<Search> => once('search', openSearch);

/** @param number of the entry in the index */
export function entryOf({ dates }: Search, number: number): Promise<EntryJson> {
  const date = dates[number] ?? '';
  const permalink = entryJsonPermalink(date, number - dates.indexOf(date) + 1);
  return once(permalink, async () => (await (await load(permalink)).json()) as EntryJson);
}
