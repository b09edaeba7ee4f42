import type { JSX } from 'preact';
import { assetPermalink, SEARCH } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { Say } from './say.tsx';

/** Leads to the search page; script opens the search over this one, and needs to know from where. */
export function SearchLink({ current }: { readonly current: boolean }): JSX.Element {
  const site = useSite();
  return (
    <a
      class="search-link"
      href={site.href(SEARCH)}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts="/ Control+K Meta+K"
      data-script={site.href(assetPermalink('search.js'))}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M10.5 10.5 14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
        />
      </svg>
      <span class="search-link-name">
        <Say>{(words) => words.search}</Say>
      </span>
    </a>
  );
}
