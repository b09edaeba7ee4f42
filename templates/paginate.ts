/** One template for many pages: Eleventy runs it once for each id in a list. */
import { h, type FunctionComponent, type JSX } from 'preact';
import type { Permalink } from '../src/archive/permalinks.ts';
import type { Site, SitePages, TemplateData } from '../src/eleventy/site.ts';

type Kind = keyof SitePages;
type PageOf<K extends Kind> =
  SitePages[K] extends ReadonlyMap<Permalink, infer Page> ? Page : never;

interface Paginated extends TemplateData {
  readonly id: Permalink;
}

/**
 * The data of a template that makes a page for each of a kind; the id of a page is its address,
 * beside which another file may stand.
 */
export const forEach = (kind: Kind, permalinkOf = (id: Permalink): Permalink => id): object => ({
  pagination: { data: `contents.ids.${kind}`, size: 1, alias: 'id' },
  permalink: ({ id }: Paginated) => permalinkOf(id),
});

/**
 * The template itself: a component that is given its page, and sees no more of the archive, so that it
 * need not be shown again while its page is the same.
 */
export const show =
  <K extends Kind>(kind: K, component: FunctionComponent<{ readonly page: PageOf<K> }>) =>
  (paginated: Paginated): JSX.Element =>
    h(component, { page: pageOf(kind, paginated) });

/** The same for files that are no pages. */
export const write =
  <K extends Kind, Content>(kind: K, toContent: (page: PageOf<K>, site: Site) => Content) =>
  (paginated: Paginated): Content =>
    toContent(pageOf(kind, paginated), paginated.site);

function pageOf<K extends Kind>(kind: K, { contents, id }: Paginated): PageOf<K> {
  const page = contents.pages[kind].get(id);
  if (!page) throw new Error(`No page in the archive for ${id}`);
  return page as PageOf<K>;
}
