/** Every file of every feed. */
import { atom } from '../src/publish/atom.ts';
import { jsonFeed } from '../src/publish/json-feed.ts';
import { WRITES_ITSELF, writeEach } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeEach('feeds', (page, { settings }) =>
  page.format === 'xml' ? atom(page, settings) : jsonFeed(page, settings),
);
