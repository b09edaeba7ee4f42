/** A calendar on which every day is as dark as much was read on it. */
import type { JSX } from 'preact';
import type { DayGroup, YearPage } from '../../src/archive/archive.ts';
import { groupBy, sumOf } from '../../src/archive/groups.ts';
import { heatOf } from '../../src/archive/heat-scale.ts';
import {
  cellOf,
  isWithin,
  weekGrid,
  weeksUpTo,
  yearSpan,
  type Span,
  type WeekGrid,
} from '../../src/archive/week-grid.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { formatDate } from '../dates.ts';
import { HeatLegend } from './heat-legend.tsx';
import { MonthLabels } from './month-labels.tsx';
import { MonthTable } from './month-table.tsx';
import { Say, type InEach } from './say.tsx';

interface ReadingCalendarProps {
  readonly id: string;
  /** Those outside of the span are left out. */
  readonly days: readonly DayGroup[];
  readonly span: Span;
  /** The span as the caption says it: “in 2024”. */
  readonly when: InEach<string>;
}

/** A span of whole weeks, of which the last may be cut off. Nothing where nothing was read. */
export function ReadingCalendar({
  id,
  days,
  span,
  when,
}: ReadingCalendarProps): JSX.Element | null {
  const read = days.filter(({ date }) => isWithin(span, date));
  if (read.length === 0) return null;
  const papers = sumOf(read, ({ entries }) => entries.length);
  const grid = weekGrid(span);
  return (
    <figure class="picture reading-calendar">
      <figcaption id={id}>
        <Say>
          {(words, language) => words.papersRead(papers, read.length, when(words, language))}
        </Say>
      </figcaption>
      <MonthLabels grid={grid} />
      <Weeks grid={grid} days={read} labelledBy={id} />
      <HeatLegend />
      <MonthTable days={read} />
    </figure>
  );
}

interface WeeksProps {
  readonly grid: WeekGrid;
  readonly days: readonly DayGroup[];
  readonly labelledBy: string;
}

/**
 * A day is a stroke as long as it is thick, so that a year stays small: `M3 1h1` is the Monday of
 * the fourth week, of which the style sheet's dashes leave the end free. All days of the span lie
 * below, as one dashed line for each weekday.
 */
function Weeks({ grid, days, labelledBy }: WeeksProps): JSX.Element {
  const { heatScale } = useSite();
  const byCount = groupBy(days.toReversed(), ({ entries }) => entries.length);
  const paths = [...byCount].sort(([a], [b]) => a - b);
  return (
    <svg
      class="weeks"
      viewBox={`-.1 -.5 ${grid.weeks} 7`}
      role="img"
      aria-labelledby={labelledBy}
      data-from={grid.from}
    >
      <path class="heat-0" d={rowsOf(grid)} />
      {paths.map(([count, group]) => (
        <path
          data-count={count}
          class={`heat-${heatOf(heatScale, count)}`}
          d={group.map(({ date }) => dayPath(grid, date)).join('')}
        />
      ))}
    </svg>
  );
}

function dayPath({ from }: WeekGrid, date: DayGroup['date']): string {
  const { week, weekday } = cellOf(from, date);
  return `M${week} ${weekday}h1`;
}

const rowsOf = ({ rows }: WeekGrid): string =>
  rows
    .map(({ first, last }, weekday) =>
      last < first ? '' : `M${first} ${weekday}h${last - first + 1}`,
    )
    .join('');

/** A year as a calendar. */
export const YearCalendar = ({
  id,
  page: { year, months },
}: {
  readonly id: string;
  readonly page: YearPage;
}): JSX.Element => (
  <ReadingCalendar
    id={id}
    days={months.flatMap(({ days }) => days)}
    span={yearSpan(year)}
    when={(words, language) => words.inYear(formatDate(year, language, 'year'))}
  />
);

/** A year and a day, whatever the weekday. */
const WEEKS = 53;

/**
 * The weeks that lead up to the newest notes; the clock of the machine has no say.
 *
 * @param days the newest first
 */
export function LatestCalendar({
  id,
  days,
}: Pick<ReadingCalendarProps, 'id' | 'days'>): JSX.Element | null {
  const [newest] = days;
  if (!newest) return null;
  return (
    <ReadingCalendar
      id={id}
      days={days}
      span={weeksUpTo(newest.date, WEEKS)}
      when={(words, language) =>
        words.inWeeksUpTo(formatDate(newest.date, language, 'date'), WEEKS)
      }
    />
  );
}
