/** The Markdown of each day. */
import { markdownPermalink } from '../src/archive/permalinks.ts';
import { markdownOfDay } from '../src/publish/markdown.ts';
import { WRITES_ITSELF, writeEach } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeEach(
  'days',
  (page, { settings }) => markdownOfDay(page, settings),
  (_, id) => markdownPermalink(id),
);
