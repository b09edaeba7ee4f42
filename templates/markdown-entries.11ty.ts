/** The Markdown of each entry. */
import { markdownPermalink } from '../src/archive/permalinks.ts';
import { markdownOfEntry } from '../src/publish/markdown.ts';
import { forEach, write } from './paginate.ts';

export const data = forEach('entries', markdownPermalink);
export default write('entries', (page, { settings }) => markdownOfEntry(page, settings));
