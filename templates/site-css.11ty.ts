/** The style sheets, as one small file. */
import { assetPermalink } from '../src/archive/permalinks.ts';
import { bundle } from '../src/eleventy/bundle.ts';

export const data = { permalink: assetPermalink('site.css') };
export default (): Promise<string> => bundle(new URL('styles/site.css', import.meta.url));
