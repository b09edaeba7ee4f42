/** The table of shortcuts, a piece of HTML that the script puts into a page: no page should carry it. */
import { SHORTCUTS } from '../src/archive/permalinks.ts';
import { withSite } from '../src/eleventy/site-context.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { treeToHtml } from '../src/eleventy/tree-to-html.ts';
import { Shortcuts } from './components/shortcuts.tsx';

export const data = { permalink: SHORTCUTS };
export default ({ site }: TemplateData): string => withSite(site, () => treeToHtml(<Shortcuts />));
