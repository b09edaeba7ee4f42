/** What a template makes → what its file holds. */
import type { VNode } from 'preact';
import { assetPermalink } from '../archive/permalinks.ts';
import { fontPreloads } from './font-preloads.ts';
import { withSite } from './site-context.ts';
import type { Content } from './site-folder.ts';
import type { Site } from './site.ts';
import { treeToHtml } from './tree-to-html.ts';

/** A page comes as a tree, another file (CSS, JSON) as what it holds. */
export function toContent(site: Site, rendered: VNode | Content): Content {
  if (typeof rendered === 'string' || rendered instanceof Uint8Array) return rendered;
  const page = withSite(site, () => treeToHtml(rendered));
  const hasFaces = page.includes(site.href(assetPermalink('fonts.css')));
  const preloads = hasFaces
    ? fontPreloads(page, (name) => site.href(assetPermalink(`fonts/${name}`)))
    : '';
  return `<!DOCTYPE html>\n${page.replace('</head>', () => `${preloads}</head>`)}\n`;
}
