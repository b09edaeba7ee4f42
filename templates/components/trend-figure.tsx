import type { JSX } from 'preact';
import { useSite } from '../../src/eleventy/site-context.ts';
import { NumberCell } from './number-cell.tsx';
import { PeriodName } from './period-name.tsx';
import { Say } from './say.tsx';
import { TimeAxis } from './time-axis.tsx';
import { WideTrend } from './wide-trend.tsx';

interface TrendFigureProps {
  readonly id: string;
  /** One for each period of the archive's time scale. */
  readonly counts: readonly number[];
}

/** The course of one topic through the archive. One period has no course. */
export function TrendFigure({ id, counts }: TrendFigureProps): JSX.Element | null {
  const scale = useSite().timeScale;
  const highest = Math.max(...counts);
  if (counts.length < 2 || highest === 0) return null;
  return (
    <figure class="picture trend-figure">
      <figcaption id={id}>
        <Say>
          {(words) => `${words.papersByPeriod(scale.months)} · ${words.mostPapers(highest)}`}
        </Say>
      </figcaption>
      <WideTrend counts={counts} highest={highest} labelledBy={id} />
      <TimeAxis scale={scale} />
      <PeriodTable counts={counts} />
    </figure>
  );
}

/** The same as numbers. */
function PeriodTable({ counts }: Pick<TrendFigureProps, 'counts'>): JSX.Element {
  const scale = useSite().timeScale;
  return (
    <details>
      <summary>
        <Say>{(words) => words.numbers}</Say>
      </summary>
      <table>
        <caption>
          <Say>{(words) => words.emptyPeriodsLeftOut}</Say>
        </caption>
        <tr>
          <th scope="col">
            <Say>{(words) => words.period}</Say>
          </th>
          <th scope="col">
            <Say>{(words) => words.papersColumn}</Say>
          </th>
        </tr>
        {scale.starts.map((start, index) =>
          counts[index] ? (
            <tr>
              <th scope="row">
                <PeriodName scale={scale} start={start} />
              </th>
              <NumberCell of={counts[index]} />
            </tr>
          ) : null,
        )}
      </table>
    </details>
  );
}
