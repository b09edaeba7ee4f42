import type { ComponentChildren, JSX } from 'preact';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';

interface LinkProps {
  readonly to: Permalink;
  readonly id?: string | undefined;
  readonly rel?: 'prev' | 'next' | undefined;
  /** The key that follows the link, where there is script. */
  readonly shortcut?: string | undefined;
  /** Whether the link leads to the page that it stands on. */
  readonly current?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A link inside the site; adds the path that the site lives under. */
export const Link = ({ to, id, rel, shortcut, current, children }: LinkProps): JSX.Element => (
  <a
    href={useSite().href(to)}
    id={id}
    rel={rel}
    aria-keyshortcuts={shortcut}
    aria-current={current ? 'page' : undefined}
  >
    {children}
  </a>
);
