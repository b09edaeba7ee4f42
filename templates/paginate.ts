/** One template for many pages: Eleventy runs it once for each id in a list. */
import { h, type FunctionComponent, type JSX } from 'preact';
import type { Permalink } from '../src/archive/permalinks.ts';
import type { Content } from '../src/eleventy/site-folder.ts';
import type { Contents, Kind, Site, SitePages, TemplateData } from '../src/eleventy/site.ts';

type PageOf<K extends Kind> =
  SitePages[K] extends ReadonlyMap<Permalink, infer Page> ? Page : never;

interface Paginated extends TemplateData {
  readonly id: Permalink;
}

/** The data of a template that makes a page for each of a kind; the id of a page is its address. */
export const forEach = (kind: Kind): object => ({
  pagination: { data: `contents.ids.${kind}`, size: 1, alias: 'id' },
  permalink: ({ id }: Paginated) => id,
});

/**
 * The template itself: a component that is given its page, and sees no more of the archive, so that it
 * need not be shown again while its page is the same.
 */
export const show =
  <K extends Kind>(kind: K, component: FunctionComponent<{ readonly page: PageOf<K> }>) =>
  ({ contents, id }: Paginated): JSX.Element =>
    h(component, { page: pageOf(kind, contents, id) });

/** The data of a template that writes its files itself. */
export const WRITES_ITSELF = { permalink: false };

/**
 * The same for files that are no pages, which are far more, and of which Eleventy need know nothing.
 *
 * @param permalinkOf where the file of a page goes: to the address of the page itself, or beside it
 */
export const writeEach =
  <K extends Kind>(
    kind: K,
    toContent: (page: PageOf<K>, site: Site) => Content,
    permalinkOf: (page: PageOf<K>, id: Permalink) => Permalink = (_, id) => id,
  ) =>
  ({ contents, site, folder }: TemplateData): void => {
    for (const id of contents.ids[kind]) {
      const page = pageOf(kind, contents, id);
      folder.write(permalinkOf(page, id).slice(1), toContent(page, site), id);
    }
  };

function pageOf<K extends Kind>(kind: K, contents: Contents, id: Permalink): PageOf<K> {
  const page = contents.pages[kind].get(id);
  if (!page) throw new Error(`No page in the archive for ${id}`);
  return page as PageOf<K>;
}
