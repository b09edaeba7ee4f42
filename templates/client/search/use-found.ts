/** What was asked last → what was found, and how far it has come. */
import { useEffect, useState } from 'preact/hooks';
import type { EntryJson } from '../../../src/archive/entry-json.ts';
import type { Answer, Search } from '../../../src/search/search.ts';
import { asksNothing, type Asked } from './asked.ts';
import { entryOf, theSearch } from './library.ts';
import { loadFaces } from './load-faces.ts';

export interface Found {
  readonly asked: Asked;
  readonly search: Search;
  readonly answer: Answer;
  /** As many as are shown, by their numbers. */
  readonly entries: ReadonlyMap<number, EntryJson>;
}

export interface Finding {
  readonly state: 'idle' | 'busy' | 'done' | 'failed';
  /** The last that was found; it stays while the next is looked for. */
  readonly found: Found | undefined;
}

/** A pause (ms) between two keys that is hardly felt, and within which nothing is looked for. */
const PAUSE = 60;

export const allOf = ({ entries, loose }: Answer): number[] => [...entries, ...loose];

async function find(asked: Asked, most: number): Promise<Found> {
  const search = await theSearch();
  const answer = await search.find(asked.text, asked.filters);
  const shown = allOf(answer).slice(0, most);
  const entries = await Promise.all(
    shown.map(async (number) => [number, await entryOf(search, number)] as const),
  );
  await loadFaces(entries.map(([, entry]) => entry));
  return { asked, search, answer, entries: new Map(entries) };
}

/**
 * The newest question wins, however long the others take.
 *
 * @param most of the entries that are shown
 * @param tries raise it to try once more
 */
export function useFound(asked: Asked, most: number, tries: number): Finding {
  const [finding, setFinding] = useState<Finding>({ state: 'idle', found: undefined });
  const { text, filters } = asked;
  useEffect(() => {
    if (asksNothing(asked)) {
      setFinding({ state: 'idle', found: undefined });
      return;
    }
    let isOld = false;
    setFinding(({ found }) => ({ state: 'busy', found }));
    const timer = setTimeout(() => {
      find(asked, most).then(
        (found) => {
          if (!isOld) setFinding({ state: 'done', found });
        },
        () => {
          if (!isOld) setFinding(({ found }) => ({ state: 'failed', found }));
        },
      );
    }, PAUSE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, filters.tag, filters.year, filters.language, filters.author, most, tries]);
  return finding;
}
