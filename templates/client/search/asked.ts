/** What a reader asks for, and the address that says it. */
import type { Language } from '../../../src/model.ts';
import type { Filters } from '../../../src/search/search.ts';

export interface Asked {
  readonly text: string;
  readonly filters: Filters;
}

export const NOTHING_ASKED: Asked = { text: '', filters: {} };

const asLanguage = (value: string | null): Language | undefined =>
  value === 'ko' || value === 'en' ? value : undefined;

/** @param search of an address: `?q=moe&year=2025` */
export function askedOf(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {
    text: parameters.get('q') ?? '',
    filters: {
      tag: parameters.get('tag') ?? undefined,
      year: parameters.get('year') ?? undefined,
      language: asLanguage(parameters.get('lang')),
      author: parameters.get('author') ?? undefined,
    },
  };
}

/** The same the other way round; `?` where nothing is asked. */
export function searchOf({ text, filters: { tag, year, language, author } }: Asked): string {
  const all = { q: text, tag, year, lang: language, author };
  const given = Object.entries(all).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `?${new URLSearchParams(given).toString()}`;
}

export const asksNothing = ({ text, filters }: Asked): boolean =>
  text.trim() === '' && Object.values(filters).every((value) => value === undefined);
