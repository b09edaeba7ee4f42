/** KaTeX's style sheet, asking only for the fonts that the site has (woff2), and half as long. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { assetPermalink } from '../../src/archive/permalinks.ts';

const SHEET = createRequire(import.meta.url).resolve('katex/dist/katex.min.css');
const OLDER_FORMAT = /,url\([\w/-]*\.(?:woff|ttf)\) format\("[^"]*"\)/g;

/** Begins a rule for each pair of sizes, old and new, of which there are eleven: 12 KB of 24. */
const PAIR_OF_SIZES = '.katex .fontsize-ensurer.reset-size';
const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/** The same said once for each size. */
const ratios = (): string =>
  SIZES.map((size, index) => {
    const number = index + 1;
    return `.katex .reset-size${number}{--from:${size}}.katex .size${number}{--to:${size}}`;
  }).join('') + '.katex :is(.fontsize-ensurer,.sizing){font-size:calc(var(--to)/var(--from)*1em)}';

export const data = { permalink: assetPermalink('katex.css') };
export default async (): Promise<string> => {
  const sheet = await readFile(SHEET, 'utf8');
  // As with the other faces: what comes too late for the first page moves nothing on it.
  const still = sheet.replaceAll('font-display:block', 'font-display:optional');
  const rules = still.replace(OLDER_FORMAT, '').split('}');
  return rules.filter((rule) => !rule.startsWith(PAIR_OF_SIZES)).join('}') + ratios();
};
