/** What was asked last → what was found, and how far it has come. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../src/model.ts';
import type { Answer, Search } from '../../../src/search/search.ts';
import { asksNothing, type Asked } from './asked.ts';
import { breathe } from '../../../src/search/breathe.ts';
import { entryOf, theSearch } from './library.ts';
import { loadFaces } from './load-faces.ts';
import { shownOf, type Shown } from './shown.ts';

export interface Found {
  readonly asked: Asked;
  readonly search: Search;
  readonly answer: Answer;
  /** By their numbers; those further down are yet to be asked for. */
  readonly shown: ReadonlyMap<number, Shown>;
}

export interface Finding {
  readonly state: 'idle' | 'busy' | 'done' | 'failed';
  /** The last that was found; it stays while the next is looked for. */
  readonly found: Found | undefined;
}

/** A pause (ms) between two keys that is hardly felt, and within which nothing is looked for. */
const PAUSE = 60;

export const allOf = ({ entries, loose }: Answer): number[] => [...entries, ...loose];

async function find(asked: Asked, most: number, language: Language): Promise<Found> {
  const search = await theSearch();
  await breathe();
  const answer = await search.find(asked.text, asked.filters);
  const numbers = allOf(answer).slice(0, most);
  const entries = await Promise.all(numbers.map((number) => entryOf(search, number)));
  await loadFaces(entries);
  const shown = new Map<number, Shown>();
  for (const [index, entry] of entries.entries()) {
    await breathe();
    shown.set(numbers[index] ?? 0, shownOf(entry, answer.needles, language));
  }
  return { asked, search, answer, shown };
}

/**
 * The newest question wins, however long the others take.
 *
 * @param most of the entries that are shown
 * @param tries raise it to try once more
 */
export function useFound(asked: Asked, most: number, tries: number, language: Language): Finding {
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
      find(asked, most, language).then(
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
  }, [text, filters.tag, filters.year, filters.language, filters.author, most, tries, language]);
  return finding;
}
