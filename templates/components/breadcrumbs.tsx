import type { JSX, VNode } from 'preact';
import { useWords } from './use-words.ts';

interface BreadcrumbsProps {
  /** The pages above this one, the widest first. */
  readonly trail: readonly VNode[];
}

export const Breadcrumbs = ({ trail }: BreadcrumbsProps): JSX.Element => (
  <nav class="breadcrumbs" aria-label={useWords().breadcrumbs}>
    <ol>
      {trail.map((link) => (
        <li>{link}</li>
      ))}
    </ol>
  </nav>
);
