/** Every file of every feed. */
import { atom } from '../src/publish/atom.ts';
import { jsonFeed } from '../src/publish/json-feed.ts';
import { forEach, write } from './paginate.ts';

export const data = forEach('feeds');
export default write('feeds', (page, { settings }) =>
  page.format === 'xml' ? atom(page, settings) : jsonFeed(page, settings),
);
