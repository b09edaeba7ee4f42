import type { JSX } from 'preact';
import { useSite } from '../../src/eleventy/site-context.ts';

/** A number beside a name in a list. */
export const Count = ({ of }: { readonly of: number }): JSX.Element => (
  <span class="count">{of.toLocaleString(useSite().language)}</span>
);
