/** Templates are TSX, which makes trees of Preact; here they become the files of the site. */
import path from 'node:path';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { VNode } from 'preact';
import { assetPermalink, type Permalink } from '../archive/permalinks.ts';
import { fontPreloads } from './font-preloads.ts';
import { withSite } from './site-context.ts';
import type { Content } from './site-folder.ts';
import type { Site, TemplateData } from './site.ts';
import { treeToHtml } from './tree-to-html.ts';

/** As they are written, and as they are compiled. */
export const FORMATS = ['11ty.ts', '11ty.tsx', '11ty.mjs'];

interface Compiler {
  /** Nothing where the template has written its files itself. */
  readonly defaultRenderer: (data: PageData) => Promise<VNode | Content | undefined>;
}

interface PageData extends TemplateData {
  /** Which page of the archive it is made of, if it is of one alone. */
  readonly id?: Permalink;
  readonly page: { readonly outputPath: string };
}

/** A page comes as a tree, another file (CSS, JSON) as what it holds. */
function toContent(site: Site, rendered: VNode | Content): Content {
  if (typeof rendered === 'string' || rendered instanceof Uint8Array) return rendered;
  const page = withSite(site, () => treeToHtml(rendered));
  const hasFaces = page.includes(site.href(assetPermalink('fonts.css')));
  const preloads = hasFaces
    ? fontPreloads(page, (name) => site.href(assetPermalink(`fonts/${name}`)))
    : '';
  return `<!DOCTYPE html>\n${page.replace('</head>', () => `${preloads}</head>`)}\n`;
}

/** Writes each page as it is made: Eleventy would hold the whole site before it writes the first. */
export function tsxTemplates(eleventy: UserConfig): void {
  eleventy.addExtension(FORMATS, {
    key: '11ty.js',
    compile() {
      return async function (this: Compiler, data: PageData): Promise<string> {
        const rendered = await this.defaultRenderer(data);
        if (rendered === undefined) return '';
        const content = toContent(data.site, rendered);
        data.folder.write(path.resolve(data.page.outputPath), content, data.id);
        return '';
      };
    },
  });
}
