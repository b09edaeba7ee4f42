import type { ComponentChildren, JSX } from 'preact';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';

interface LinkProps {
  readonly to: Permalink;
  readonly rel?: 'prev' | 'next';
  /** Whether the link leads to the page that it stands on. */
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link inside the site; adds the path that the site lives under. */
export const Link = ({ to, rel, current, children }: LinkProps): JSX.Element => (
  <a href={useSite().href(to)} rel={rel} aria-current={current ? 'page' : undefined}>
    {children}
  </a>
);
