/** Searching, loaded when it is first wanted. */
import { showSearchDialog } from './search/dialog.tsx';
import { showSearchPage } from './search/page.tsx';

const SHEET = new URL('search.css', import.meta.url).href;

/** The style sheet of the search, which no other page has. */
function loadSheet(): Promise<void> {
  const known = [...document.styleSheets].some(({ href }) => href === SHEET);
  if (known) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = SHEET;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`Cannot load ${SHEET}`));
    });
  });
}

/** In its place on the search page, over any other page. */
export async function search(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.search-place');
  if (!place) {
    await loadSheet();
    showSearchDialog();
  } else if (!place.querySelector('input')) showSearchPage(place);
  else place.querySelector('input')?.select();
}
