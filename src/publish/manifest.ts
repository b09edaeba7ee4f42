/** The web manifest: what a phone calls the site that is put on its home screen. */
import { assetPermalink, href, HOME } from '../archive/permalinks.ts';
import { mainLanguage } from '../main-language.ts';
import type { Settings } from '../model.ts';

/** That of the paper, in light colours. */
const PAPER = '#fcfbf8';

export function manifest({ title, description, url, languages }: Settings): string {
  const main = mainLanguage(languages);
  const home = href(url, HOME);
  return JSON.stringify({
    name: title[main],
    description: description[main],
    lang: main,
    id: home,
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: href(url, assetPermalink('icon.svg')), type: 'image/svg+xml', sizes: 'any' },
      { src: href(url, assetPermalink('icon.png')), type: 'image/png', sizes: '512x512' },
    ],
  });
}
