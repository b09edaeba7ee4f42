/** What is copied as it is: the fonts of mathematics and the icon. */
import type UserConfig from '@11ty/eleventy/UserConfig';

export function assets(eleventy: UserConfig): void {
  eleventy.addPassthroughCopy({
    'node_modules/katex/dist/fonts/*.woff2': 'assets/fonts',
    'templates/icon.svg': 'assets/icon.svg',
  });
}
