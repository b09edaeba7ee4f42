/** The script that starts the service worker: the others have no room, and most sites no use for it. */
import { assetPermalink, type Permalink } from '../../src/archive/permalinks.ts';
import { bundle } from '../../src/eleventy/bundle.ts';

export const data: { permalink: Permalink } = { permalink: assetPermalink('offline.js') };
export default (): Promise<string> => bundle(new URL('../client/offline.ts', import.meta.url));
