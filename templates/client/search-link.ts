/** Searching is a script of its own, loaded when it is first wanted. */

interface SearchScript {
  search(): Promise<void>;
}

const link = document.querySelector<HTMLAnchorElement>('.search-link');

async function start(link: HTMLAnchorElement): Promise<void> {
  const script = (await import(link.dataset['script'] ?? '')) as SearchScript;
  await script.search();
}

/** Over the page; where that cannot be, the link leads to the search page. */
export function openSearch(): void {
  if (!link) return;
  start(link).catch(() => {
    if (link.ariaCurrent === null) location.assign(link.href);
    else document.querySelector('.search-place')?.classList.add('failed');
  });
}

export function listenToSearchLink(): void {
  if (link?.ariaCurrent === 'page') openSearch();
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openSearch();
  });
}
