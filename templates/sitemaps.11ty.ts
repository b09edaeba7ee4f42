/** The sitemap, in as many files as it needs. */
import { sitemapXml } from '../src/publish/sitemap.ts';
import { WRITES_ITSELF, writeEach } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeEach('sitemaps', (sitemap, { settings }) => sitemapXml(sitemap, settings));
