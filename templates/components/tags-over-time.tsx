import type { JSX } from 'preact';
import type { DayGroup } from '../../src/archive/archive.ts';
import { countsByTag, type TagCounts } from '../../src/archive/tag-counts.ts';
import type { TimeScale } from '../../src/archive/time-scale.ts';
import { Link } from './link.tsx';
import { NumberCell } from './number-cell.tsx';
import { Say } from './say.tsx';
import { TimeAxis } from './time-axis.tsx';
import { WideTrend } from './wide-trend.tsx';

const MOST = 10;

interface TagsOverTimeProps {
  readonly days: readonly DayGroup[];
  /** Covers the days. */
  readonly scale: TimeScale;
}

/** How the tags used most rose and fell, all by one measure. One period shows no rise and no fall. */
export function TagsOverTime({ days, scale }: TagsOverTimeProps): JSX.Element | null {
  const tags = countsByTag(scale, days).slice(0, MOST);
  if (tags.length === 0 || scale.starts.length < 2) return null;
  const highest = Math.max(...tags.flatMap(({ counts }) => counts));
  return (
    <table class="picture tags-over-time">
      <caption>
        <Say>
          {(words) => `${words.tagsUsedMost(tags.length)} · ${words.papersByPeriod(scale.months)}`}
        </Say>
      </caption>
      <tr>
        <th scope="col">
          <Say>{(words) => words.tag}</Say>
        </th>
        <th scope="col">
          <TimeAxis scale={scale} />
        </th>
        <th scope="col">
          <Say>{(words) => words.papersColumn}</Say>
        </th>
      </tr>
      {tags.map((tag) => (
        <TagRow of={tag} highest={highest} />
      ))}
    </table>
  );
}

interface TagRowProps {
  readonly of: TagCounts;
  readonly highest: number;
}

const TagRow = ({ of: { tag, counts, count }, highest }: TagRowProps): JSX.Element => (
  <tr>
    <th scope="row">
      <Link to={tag.permalink}>{tag.name}</Link>
    </th>
    <td>
      <WideTrend counts={counts} highest={highest} />
    </td>
    <NumberCell of={count} />
  </tr>
);
