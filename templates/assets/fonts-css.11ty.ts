/** The faces, in a sheet of their own: it is long, and changes with the fonts alone. */
import { assetPermalink, type Permalink } from '../../src/archive/permalinks.ts';
import { fontSheet } from '../../src/eleventy/fonts.ts';

export const data: { permalink: Permalink } = { permalink: assetPermalink('fonts.css') };
export default fontSheet;
