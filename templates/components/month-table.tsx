import type { JSX } from 'preact';
import type { DayGroup } from '../../src/archive/archive.ts';
import { groupBy, sumOf } from '../../src/archive/groups.ts';
import { monthOf } from '../../src/archive/permalinks.ts';
import { NumberCell } from './number-cell.tsx';
import { Say } from './say.tsx';

/**
 * What a calendar shows, as numbers: the months with papers, from the oldest on. `2025-01` is read in
 * every language; names in each would be a third of a calendar.
 */
export function MonthTable({ days }: { readonly days: readonly DayGroup[] }): JSX.Element {
  const months = [...groupBy(days.toReversed(), ({ date }) => monthOf(date))];
  return (
    <details>
      <summary>
        <Say>{(words) => words.byMonth}</Say>
      </summary>
      <table>
        <caption>
          <Say>{(words) => words.papersAndDaysByMonth}</Say>
        </caption>
        <tr>
          <th scope="col">
            <Say>{(words) => words.month}</Say>
          </th>
          <th scope="col">
            <Say>{(words) => words.papersColumn}</Say>
          </th>
          <th scope="col">
            <Say>{(words) => words.daysColumn}</Say>
          </th>
        </tr>
        {months.map(([month, group]) => (
          <tr>
            <th scope="row">{month}</th>
            <NumberCell of={sumOf(group, ({ entries }) => entries.length)} />
            <NumberCell of={group.length} />
          </tr>
        ))}
      </table>
    </details>
  );
}
