import type { JSX } from 'preact';
import { formatNumber } from '../numbers.ts';

/** A number in a table. */
export const NumberCell = ({ of }: { readonly of: number }): JSX.Element => (
  <td>{formatNumber(of)}</td>
);
