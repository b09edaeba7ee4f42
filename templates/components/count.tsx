import type { JSX } from 'preact';
import { useSite } from '../../src/eleventy/site-context.ts';

/** A number beside a name in a list; the space between does not break. */
export const Count = ({ of }: { readonly of: number }): JSX.Element => (
  <>
    {'\u00A0'}
    <span class="count">{of.toLocaleString(useSite().language)}</span>
  </>
);
