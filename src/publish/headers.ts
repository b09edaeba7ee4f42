/** `_headers`: what Netlify and Cloudflare Pages send with each file, and a pattern for other hosts. */
import { assetPermalink, HOME, href, SEARCH } from '../archive/permalinks.ts';
import type { Settings } from '../model.ts';
import { HEADER_POLICY } from './content-policy.ts';

const [DAY, YEAR] = [86_400, 31_536_000];

/**
 * Hosts have a browser ask each time whether a file is still the same. It need not where the name of a
 * file tells what is in it, and not so often for faces, which change with the tool alone.
 */
export function headers({ url }: Settings): string {
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    [
      `${href(url, HOME)}*`,
      [
        `Content-Security-Policy: ${HEADER_POLICY}`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
      ],
    ],
    [`${href(url, SEARCH)}*.bin`, [`Cache-Control: public, max-age=${YEAR}, immutable`]],
    [
      `${href(url, assetPermalink('fonts/'))}*`,
      [`Cache-Control: public, max-age=${30 * DAY}, stale-while-revalidate=${YEAR}`],
    ],
  ];
  return rules
    .map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}
