/** What goes into the site as it is: the fonts and the icons. */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES } from './fonts.ts';

const KATEX = path.dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'));
const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** The same picture: for browsers, and for phones, which know no SVG. */
const ICONS = ['icon.svg', 'icon.png'];

/** Eleventy's own copying leaves its errors unhandled, which ends the process on a full disk. */
export async function copyAssets(output: string): Promise<void> {
  const target = path.join(output, 'assets', 'fonts');
  await mkdir(target, { recursive: true });
  for (const name of ICONS) {
    await copyFile(path.join(TEMPLATES, name), path.join(output, 'assets', name));
  }
  for (const { source, name } of FONT_FILES) await copyFile(source, path.join(target, name));
  const fonts = path.join(KATEX, 'fonts');
  for (const name of await readdir(fonts)) {
    if (name.endsWith('.woff2')) await copyFile(path.join(fonts, name), path.join(target, name));
  }
}
