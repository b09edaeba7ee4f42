/** The sitemap, in as many files as it needs. */
import { sitemapXml } from '../src/publish/sitemap.ts';
import { forEach, write } from './paginate.ts';

export const data = forEach('sitemaps');
export default write('sitemaps', (sitemap, { settings }) => sitemapXml(sitemap, settings));
