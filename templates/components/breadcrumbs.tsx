import type { JSX, VNode } from 'preact';
import { NamedNav } from './named-nav.tsx';

interface BreadcrumbsProps {
  /** The pages above this one, the widest first. */
  readonly trail: readonly VNode[];
}

export const Breadcrumbs = ({ trail }: BreadcrumbsProps): JSX.Element => (
  <NamedNav id="breadcrumbs" class="breadcrumbs" name={(words) => words.breadcrumbs}>
    <ol>
      {trail.map((link) => (
        <li>{link}</li>
      ))}
    </ol>
  </NamedNav>
);
