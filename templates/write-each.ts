/** One template for many files: Eleventy runs it once, and it writes one for each page of a kind. */
import { h, type FunctionComponent, type JSX } from 'preact';
import { fileOf, type Permalink } from '../src/archive/permalinks.ts';
import { toContent } from '../src/eleventy/file-content.ts';
import type { Content } from '../src/eleventy/site-folder.ts';
import type { Contents, Kind, Site, SitePages, TemplateData } from '../src/eleventy/site.ts';

type PageOf<K extends Kind> =
  SitePages[K] extends ReadonlyMap<Permalink, infer Page> ? Page : never;

/** The data of a template that writes its files itself: Eleventy would keep a record of each. */
export const WRITES_ITSELF = { permalink: false };

/**
 * A component is given its page, and sees no more of the archive, so that it need not be shown again while
 * its page is the same.
 */
export const showEach = <K extends Kind>(
  kind: K,
  component: FunctionComponent<{ readonly page: PageOf<K> }>,
): ((data: TemplateData) => void) => writeEach(kind, (page) => h(component, { page }));

/** @param permalinkOf where the file of a page goes: to the address of the page itself, or beside it */
export const writeEach = <K extends Kind>(
  kind: K,
  render: (page: PageOf<K>, site: Site) => JSX.Element | Content,
  permalinkOf: (page: PageOf<K>, id: Permalink) => Permalink = (_, id) => id,
): ((data: TemplateData) => void) =>
  writeFiles(kind, (page, site, id) => [[permalinkOf(page, id), render(page, site)]]);

/** @param filesOf what is made of a page, and where each file goes */
export const writeFiles =
  <K extends Kind>(
    kind: K,
    filesOf: (
      page: PageOf<K>,
      site: Site,
      id: Permalink,
    ) => readonly (readonly [Permalink, JSX.Element | Content])[],
  ) =>
  ({ contents, site, folder }: TemplateData): void => {
    for (const id of contents.ids[kind]) {
      for (const [permalink, content] of filesOf(pageOf(kind, contents, id), site, id)) {
        folder.write(fileOf(permalink), toContent(site, content), id);
      }
    }
  };

function pageOf<K extends Kind>(kind: K, contents: Contents, id: Permalink): PageOf<K> {
  const page = contents.pages[kind].get(id);
  if (!page) throw new Error(`No page in the archive for ${id}`);
  return page as PageOf<K>;
}
