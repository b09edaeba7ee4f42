/** Lets a component reach the site without every component above it passing it on. */
import type { Site } from './site.ts';

let current: Site | undefined;

/** The site that is being written, for a component while it is rendered. */
export function useSite(): Site {
  if (!current) throw new Error('A component was rendered outside of a site');
  return current;
}

/** Lets `render` use the site; rendering is done when it returns. */
export function withSite<Result>(site: Site, render: () => Result): Result {
  const before = current;
  current = site;
  try {
    return render();
  } finally {
    current = before;
  }
}
