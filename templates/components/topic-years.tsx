import type { JSX } from 'preact';
import type { ListedEntry } from '../../src/archive/archive.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { yearsOf } from '../../src/archive/topic-years.ts';
import { Count } from './count.tsx';
import { Link } from './link.tsx';
import { NamedNav } from './named-nav.tsx';
import { Say } from './say.tsx';
import { Time } from './time.tsx';

interface TopicYearsProps {
  readonly page: { readonly permalink: Permalink; readonly entries: readonly ListedEntry[] };
  /** What the page itself shows. */
  readonly shown: readonly ListedEntry[];
}

/** The way to the years of a topic that does not fit on one page. */
export function TopicYears({ page, shown }: TopicYearsProps): JSX.Element | null {
  const years = yearsOf(page, undefined);
  if (years.length === 0) return null;
  return (
    <NamedNav id="years" class="topic-years" name={(words) => words.byYear}>
      <p>
        <Say>{(words) => words.newest(shown.length)}</Say>
      </p>
      <ol class="day-list">
        {years.map(({ permalink, year, count }) => (
          <li>
            <Link to={permalink}>
              <Time of={year} form="year" />
            </Link>
            <Count of={count} />
          </li>
        ))}
      </ol>
    </NamedNav>
  );
}
