/** The scripts: a small one that comes before the page is painted, the rest, and the search. */
import { assetPermalink, type Permalink } from '../../src/archive/permalinks.ts';
import { bundle } from '../../src/eleventy/bundle.ts';

interface Script {
  readonly name: string;
}

export const data = {
  pagination: { data: 'scripts', size: 1, alias: 'name' },
  scripts: ['early', 'site', 'search'],
  permalink: ({ name }: Script): Permalink => assetPermalink(`${name}.js`),
};

export default ({ name }: Script): Promise<string> =>
  bundle(new URL(`../client/${name}.ts`, import.meta.url), name === 'search' ? 'esm' : 'iife');
