/** The Markdown of each day. */
import { markdownPermalink } from '../src/archive/permalinks.ts';
import { markdownOfDay } from '../src/publish/markdown.ts';
import { forEach, write } from './paginate.ts';

export const data = forEach('days', markdownPermalink);
export default write('days', (page, { settings }) => markdownOfDay(page, settings));
