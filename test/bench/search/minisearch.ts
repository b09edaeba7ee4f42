/** MiniSearch: the whole index comes before the first query. */
import MiniSearch, { type Options } from 'minisearch';
import type { SearchNote } from '../../support/queries/notes.ts';
import {
  cpuSecondsOf,
  gzipped,
  Records,
  scriptBytes,
  type Engine,
  type Session,
} from './engine.ts';

const FIELDS = ['title', 'authors', 'abstract', 'ko', 'en', 'tags', 'ids'] as const;
const LIBRARY = new URL(import.meta.resolve('minisearch'));

/** Hangul in pairs of syllables, and everything else in words. */
export const inPairs = (text: string): string[] =>
  (text.match(/[\uAC00-\uD7A3]+|[^\s\p{P}\uAC00-\uD7A3]+/gu) ?? []).flatMap((run) =>
    /^[\uAC00-\uD7A3]{3}/.test(run)
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );

const OPTIONS: Options = {
  fields: [...FIELDS],
  extractField: (note, field) =>
    [(note as Record<string, string | number | readonly string[]>)[field] ?? ''].flat().join('\n'),
  searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2 },
};

export async function miniSearch(
  name: string,
  notes: readonly SearchNote[],
  tokenize?: (text: string) => string[],
): Promise<Engine> {
  const index = new MiniSearch(tokenize ? { ...OPTIONS, tokenize } : OPTIONS);
  const buildSeconds = await cpuSecondsOf(() => {
    index.addAll(notes.map((note, id) => ({ ...note, id })));
  });
  const indexBytes = gzipped(JSON.stringify(index));
  const libraryBytes = scriptBytes(LIBRARY);

  function open(): Promise<Session> {
    const transfer = { bytes: indexBytes + libraryBytes, requests: 2 };
    const records = new Records(notes, transfer);
    const find = (text: string) => {
      // Fields are texts to it, also the number of the entry.
      const entries = index.search(text).map(({ id }) => Number(id));
      records.show(entries);
      return Promise.resolve({ entries });
    };
    return Promise.resolve({ transfer, find });
  }
  return { name, indexBytes, buildSeconds, open };
}
