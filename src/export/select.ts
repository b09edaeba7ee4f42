/** The notes that go into one book, from the first day to the last; undefined where there are none. */
import type { Archive, DayGroup, DayPage } from '../archive/archive.ts';
import type { Settings } from '../model.ts';
import { tagKey } from '../parse/tag-key.ts';
import type { Selection } from './book.ts';

const nameOf = ({ title, languages: [main = 'en'] }: Settings): string => title[main];

const oldestFirst = ({ days }: Archive): DayPage[] => [...days.values()].reverse();

/** @param year `2025` */
export function ofYear(archive: Archive, settings: Settings, year: string): Selection | undefined {
  const page = [...archive.years.values()].find((each) => each.year === year);
  if (!page) return undefined;
  const days = oldestFirst(archive).filter(({ date }) => date.startsWith(`${year}-`));
  return { title: `${nameOf(settings)} ${year}`, page: page.permalink, days };
}

/** @param tag in any spelling */
export function ofTag(archive: Archive, settings: Settings, tag: string): Selection | undefined {
  const key = tagKey(tag);
  const page = [...archive.tags.values()].find(({ name }) => tagKey(name) === key);
  if (!page) return undefined;
  const tagged = new Set(page.entries.map((each) => each.permalink));
  const days = oldestFirst(archive).map(({ permalink, date, entries }): DayGroup<DayEntry> => ({
    permalink,
    date,
    entries: entries.filter((entry) => tagged.has(entry.permalink)),
  }));
  return {
    title: `${nameOf(settings)} · #${page.name}`,
    page: page.permalink,
    days: days.filter(({ entries }) => entries.length > 0),
  };
}

type DayEntry = DayPage['entries'][number];
