/** What goes into the site as it is: the fonts and the icon. */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES } from './fonts.ts';

const KATEX = path.dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'));
const ICON = fileURLToPath(new URL('../../templates/icon.svg', import.meta.url));

/** Eleventy's own copying leaves its errors unhandled, which ends the process on a full disk. */
export async function copyAssets(output: string): Promise<void> {
  const target = path.join(output, 'assets', 'fonts');
  await mkdir(target, { recursive: true });
  await copyFile(ICON, path.join(output, 'assets', 'icon.svg'));
  for (const { source, name } of FONT_FILES) await copyFile(source, path.join(target, name));
  const fonts = path.join(KATEX, 'fonts');
  for (const name of await readdir(fonts)) {
    if (name.endsWith('.woff2')) await copyFile(path.join(fonts, name), path.join(target, name));
  }
}
