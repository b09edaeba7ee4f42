/** How many of the entries that were found have each tag, year, language and author. */
import { LANGUAGES } from '../../../src/model.ts';
import type { Filters, Search } from '../../../src/search/search.ts';
import { breathe } from '../../../src/search/breathe.ts';
import { once } from './library.ts';

export type Facet = keyof Filters;

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Which entries have what is called so. */
interface Named {
  readonly name: string;
  readonly entries: readonly number[];
}

/** The most frequent first, but years as time went. */
export async function valuesOf(
  search: Search,
  facet: Facet,
  entries: ReadonlySet<number>,
): Promise<FacetValue[]> {
  switch (facet) {
    case 'tag':
      return counted(await once('tags', () => namedIn(search, '#')), entries);
    case 'author':
      return counted(await once('authors', () => namedIn(search, '@')), entries);
    case 'language':
      return counted(await once('languages', () => languagesOf(search)), entries);
    case 'year':
      return yearsOf(search, entries);
  }
}

async function namedIn(search: Search, sigil: '#' | '@'): Promise<Named[]> {
  const named: Named[] = [];
  for (const { name, postings } of await search.termsOf(sigil)) {
    named.push({ name, entries: [...postings().keys()] });
    await breathe();
  }
  return named;
}

const languagesOf = (search: Search): Promise<Named[]> =>
  Promise.all(
    LANGUAGES.map(async (name) => ({ name, entries: [...(await search.entriesIn(name)).keys()] })),
  );

function counted(names: readonly Named[], found: ReadonlySet<number>): FacetValue[] {
  return names
    .map(({ name, entries }) => ({
      value: name,
      count: entries.filter((entry) => found.has(entry)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
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
