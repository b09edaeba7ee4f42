import type { JSX } from 'preact';
import type { WeekGrid } from '../../src/archive/week-grid.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { formatDate } from '../dates.ts';

/** How many columns the name of a month needs. */
const ROOM = 3;

/**
 * The names of the months above their columns. They stand in a picture of their own, which does not
 * scale: letters keep their size on every screen.
 */
export function MonthLabels({ grid: { months, weeks } }: { readonly grid: WeekGrid }): JSX.Element {
  const { languages } = useSite().settings;
  const shown = months.filter(
    ({ week }, index) => (months[index + 1]?.week ?? weeks) - week >= ROOM,
  );
  return (
    <svg class="months" aria-hidden="true">
      {languages.map((language, index) => (
        <g class={index === 0 ? 'say' : 'say other'} lang={language}>
          {shown.map(({ month, week }) => (
            <text x={percent(week / weeks)}>{formatDate(month, language, 'monthInBrief')}</text>
          ))}
        </g>
      ))}
    </svg>
  );
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
