import type { ComponentChildren, JSX } from 'preact';
import type { Sides } from '../../src/archive/archive.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { Link } from './link.tsx';
import { useWords } from './use-words.ts';

interface NeighboursProps<To> {
  readonly sides: Sides<To>;
  readonly label: (link: To) => ComponentChildren;
}

/** The way to the previous and the next page of the same kind. */
export function Neighbours<To extends { readonly permalink: Permalink }>({
  sides: { previous, next },
  label,
}: NeighboursProps<To>): JSX.Element | null {
  const words = useWords();
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {previous && (
        <p class="previous">
          <span class="label">{words.previous}</span>{' '}
          <Link to={previous.permalink} rel="prev">
            {label(previous)}
          </Link>
        </p>
      )}
      {next && (
        <p class="next">
          <span class="label">{words.next}</span>{' '}
          <Link to={next.permalink} rel="next">
            {label(next)}
          </Link>
        </p>
      )}
    </nav>
  );
}
