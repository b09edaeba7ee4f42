import type { JSX } from 'preact';
import { useSite } from '../../src/eleventy/site-context.ts';

/** A number in a table. */
export const NumberCell = ({ of }: { readonly of: number }): JSX.Element => (
  <td>{of.toLocaleString(useSite().language)}</td>
);
