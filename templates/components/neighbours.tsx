import type { ComponentChildren, JSX } from 'preact';
import type { Sides } from '../../src/archive/archive.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { Link } from './link.tsx';
import { NamedNav } from './named-nav.tsx';
import { Say, type InEach } from './say.tsx';

/** What the ways are called, and the keys that lead there. */
const KINDS = {
  entry: {
    previous: { name: (words) => words.previousEntry, key: 'k' },
    next: { name: (words) => words.nextEntry, key: 'j' },
  },
  day: {
    previous: { name: (words) => words.previousDay, key: 'p' },
    next: { name: (words) => words.nextDay, key: 'n' },
  },
  page: {
    previous: { name: (words) => words.previous, key: undefined },
    next: { name: (words) => words.next, key: undefined },
  },
} satisfies Record<string, Readonly<Record<keyof Sides<unknown>, Way>>>;

interface Way {
  readonly name: InEach<string>;
  readonly key: string | undefined;
}

interface NeighboursProps<To> {
  readonly kind?: keyof typeof KINDS;
  readonly sides: Sides<To>;
  readonly label: (link: To) => ComponentChildren;
}

/** The way to the previous and the next page of the same kind. */
export function Neighbours<To extends { readonly permalink: Permalink }>({
  kind = 'page',
  sides,
  label,
}: NeighboursProps<To>): JSX.Element | null {
  if (!sides.previous && !sides.next) return null;
  const link = (side: 'previous' | 'next', rel: 'prev' | 'next'): JSX.Element | undefined => {
    const to = sides[side];
    const { name, key } = KINDS[kind][side];
    return (
      to && (
        <p class={side}>
          <span class="label">
            <Say>{name}</Say>
          </span>{' '}
          <Link to={to.permalink} rel={rel} shortcut={key}>
            {label(to)}
          </Link>
        </p>
      )
    );
  };
  return (
    <NamedNav id={`neighbours-${kind}`} class="neighbours" name={(words) => words.neighbours[kind]}>
      {link('previous', 'prev')}
      {link('next', 'next')}
    </NamedNav>
  );
}
