/** The pages that show a note in full, one at a time. */
import type { JSX } from 'preact';
import type { Archive } from '../src/archive/archive.ts';
import type { Permalink } from '../src/archive/permalinks.ts';
import { Day } from './day.11ty.tsx';
import { Entry } from './entry.11ty.tsx';

/** Undefined for an address of no such page. */
export function preview(
  { days, entries }: Pick<Archive, 'days' | 'entries'>,
  permalink: Permalink,
): JSX.Element | undefined {
  const [day, entry] = [days.get(permalink), entries.get(permalink)];
  return day ? <Day page={day} /> : entry && <Entry page={entry} />;
}
