/** The style sheets: one for every page, one for pages of lists and pictures, one for the search. */
import { assetPermalink, type Permalink } from '../../src/archive/permalinks.ts';
import { bundle } from '../../src/eleventy/bundle.ts';

interface Sheet {
  readonly name: string;
}

export const data = {
  pagination: { data: 'sheets', size: 1, alias: 'name' },
  sheets: ['site', 'overview', 'search'],
  permalink: ({ name }: Sheet): Permalink => assetPermalink(`${name}.css`),
};

export default ({ name }: Sheet): Promise<string> =>
  bundle(new URL(`../styles/${name}.css`, import.meta.url));
