/** What goes into the site as it is: the fonts and the icons. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES } from './fonts.ts';
import type { SiteFolder } from './site-folder.ts';

const KATEX = path.dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'));
const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** The same picture: for browsers, and for phones, which know no SVG. */
const ICONS = ['icon.svg', 'icon.png'];

/** Eleventy's own copying leaves its errors unhandled, which ends the process on a full disk. */
export function copyAssets(folder: SiteFolder): void {
  const copy = (source: string, name: string): void => {
    folder.write(`assets/${name}`, readFileSync(source));
  };
  for (const name of ICONS) copy(path.join(TEMPLATES, name), name);
  for (const { source, name } of FONT_FILES) copy(source, `fonts/${name}`);
  const fonts = path.join(KATEX, 'fonts');
  for (const name of readdirSync(fonts).filter((each) => each.endsWith('.woff2'))) {
    copy(path.join(fonts, name), `fonts/${name}`);
  }
}
