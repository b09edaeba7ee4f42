/** The Markdown of each entry. */
import { markdownPermalink } from '../src/archive/permalinks.ts';
import { markdownOfEntry } from '../src/publish/markdown.ts';
import { WRITES_ITSELF, writeEach } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeEach(
  'entries',
  (page, { settings }) => markdownOfEntry(page, settings),
  (_, id) => markdownPermalink(id),
);
