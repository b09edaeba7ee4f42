/** Lists made into groups and neighbours. */
import type { Sides } from './archive.ts';

export { groupBy, type Group } from '../group-by.ts';

/** Tells each page its neighbours; the list runs from the first to the last. */
export function withSides<Page, Link>(
  pages: readonly Page[],
  linkOf: (page: Page) => Link,
): (Page & { readonly sides: Sides<Link> })[] {
  const links = pages.map(linkOf);
  return pages.map((page, index) => ({
    ...page,
    sides: { previous: links[index - 1], next: links[index + 1] },
  }));
}

/** The same for a list that runs from the newest to the oldest: the previous one is the older. */
export const withSidesInTime = <Page, Link>(
  newestFirst: readonly Page[],
  linkOf: (page: Page) => Link,
): (Page & { readonly sides: Sides<Link> })[] =>
  withSides(newestFirst.toReversed(), linkOf).toReversed();

export const sumOf = <Item>(items: readonly Item[], numberOf: (item: Item) => number): number =>
  items.reduce((total, item) => total + numberOf(item), 0);
