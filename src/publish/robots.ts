/** `robots.txt`: everybody may read everything, and here is the list of it. */
import { absoluteUrl, SITEMAP } from '../archive/permalinks.ts';
import type { Settings } from '../model.ts';

export const robots = ({ url }: Settings): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(url, SITEMAP)}\n`;
