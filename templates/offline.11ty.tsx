/** What is shown without a connection in place of a page that was not kept. */
import type { JSX } from 'preact';
import { OFFLINE } from '../src/archive/permalinks.ts';
import { Notice } from './components/notice.tsx';

export const data = { permalink: OFFLINE };
export default (): JSX.Element => (
  <Notice
    permalink={OFFLINE}
    title={(words) => words.offline}
    why={(words) => words.offlineWhy}
    onwards={(words) => words.latest}
  />
);
