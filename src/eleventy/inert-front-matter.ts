/** Front matter is data: the engines that would run or trust it as code are taken out. */
import type UserConfig from '@11ty/eleventy/UserConfig';

function refuse(): never {
  throw new Error('Front matter must be YAML');
}

export function inertFrontMatter(eleventy: UserConfig): void {
  eleventy.setFrontMatterParsingOptions({
    language: 'yaml',
    engines: { js: refuse, javascript: refuse, json: refuse },
  });
}
