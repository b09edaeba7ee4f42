/** How many of the entries that were found have each tag, year, language and author. */
import { LANGUAGES } from '../../../src/model.ts';
import type { Hits } from '../../../src/search/hits.ts';
import type { Filters, Search } from '../../../src/search/search.ts';
import { once } from './library.ts';

export type Facet = keyof Filters;

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

type Named = readonly { readonly name: string; readonly hits: Pick<Hits, 'keys'> }[];

/** The most frequent first, but years as time went. */
export async function valuesOf(
  search: Search,
  facet: Facet,
  entries: ReadonlySet<number>,
): Promise<FacetValue[]> {
  switch (facet) {
    case 'tag':
      return counted(await once('tags', () => search.termsOf('#')), entries);
    case 'author':
      return counted(await once('authors', () => search.termsOf('@')), entries);
    case 'language':
      return counted(await once('languages', () => languagesOf(search)), entries);
    case 'year':
      return yearsOf(search, entries);
  }
}

const languagesOf = (search: Search): Promise<Named> =>
  Promise.all(LANGUAGES.map(async (name) => ({ name, hits: await search.entriesIn(name) })));

function counted(names: Named, entries: ReadonlySet<number>): FacetValue[] {
  const values: FacetValue[] = [];
  for (const { name, hits } of names) {
    let count = 0;
    for (const entry of hits.keys()) if (entries.has(entry)) count += 1;
    if (count > 0) values.push({ value: name, count });
  }
  return values.sort((a, b) => b.count - a.count);
}

function yearsOf({ dates }: Search, entries: ReadonlySet<number>): FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const year = dates[entry]?.slice(0, 4) ?? '';
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) =>
    a.value < b.value ? 1 : -1,
  );
}
