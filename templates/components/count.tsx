import type { JSX } from 'preact';
import { formatNumber } from '../numbers.ts';

/** A number beside a name in a list; the space between does not break. */
export const Count = ({ of }: { readonly of: number }): JSX.Element => (
  <>
    {'\u00A0'}
    <span class="count">{formatNumber(of)}</span>
  </>
);
