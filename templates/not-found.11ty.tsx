/** What a server shows for an address that leads nowhere. */
import type { JSX } from 'preact';
import { NOT_FOUND } from '../src/archive/permalinks.ts';
import { Notice } from './components/notice.tsx';

export const data = { permalink: NOT_FOUND };
export default (): JSX.Element => (
  <Notice
    permalink={NOT_FOUND}
    title={(words) => words.notFound}
    why={(words) => words.notFoundWhy}
    onwards={(words) => words.home}
  />
);
