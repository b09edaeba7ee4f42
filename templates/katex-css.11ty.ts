/** KaTeX's style sheet, asking only for the fonts that the site has: woff2. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { assetPermalink } from '../src/archive/permalinks.ts';

const SHEET = createRequire(import.meta.url).resolve('katex/dist/katex.min.css');
const OLDER_FORMAT = /,url\([\w/-]*\.(?:woff|ttf)\) format\("[^"]*"\)/g;

export const data = { permalink: assetPermalink('katex.css') };
export default async (): Promise<string> =>
  (await readFile(SHEET, 'utf8')).replace(OLDER_FORMAT, '');
