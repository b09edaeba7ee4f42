/** Templates are TSX, which makes trees of Preact; here they become the files of the site. */
import path from 'node:path';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { VNode } from 'preact';
import { toContent } from './file-content.ts';
import type { Content } from './site-folder.ts';
import type { TemplateData } from './site.ts';

/** As they are written, and as they are compiled. */
export const FORMATS = ['11ty.ts', '11ty.tsx', '11ty.mjs'];

interface Compiler {
  /** Nothing where the template has written its files itself. */
  readonly defaultRenderer: (data: PageData) => Promise<VNode | Content | undefined>;
}

interface PageData extends TemplateData {
  readonly page: { readonly outputPath: string };
}

/** Writes each file as it is made: Eleventy would hold the whole site before it writes the first. */
export function tsxTemplates(eleventy: UserConfig): void {
  eleventy.addExtension(FORMATS, {
    key: '11ty.js',
    compile() {
      return async function (this: Compiler, data: PageData): Promise<string> {
        const rendered = await this.defaultRenderer(data);
        if (rendered === undefined) return '';
        data.folder.write(path.resolve(data.page.outputPath), toContent(data.site, rendered));
        return '';
      };
    },
  });
}
