import type { JSX } from 'preact';
import type { TimeScale } from '../../src/archive/time-scale.ts';
import { PeriodName } from './period-name.tsx';

/** Where the time of a picture begins and ends. */
export function TimeAxis({ scale }: { readonly scale: TimeScale }): JSX.Element {
  const ends = [scale.starts.at(0), scale.starts.at(-1)];
  return (
    <span class="time-axis">
      {ends.map(
        (start) =>
          start && (
            <span>
              <PeriodName scale={scale} start={start} />
            </span>
          ),
      )}
    </span>
  );
}
