/** Writes a site into its folder: all of it, or what has changed since it was written last. */
import { isAsset, type Permalink } from '../archive/permalinks.ts';
import type { NoteStore } from '../cache/note-store.ts';
import type { SiteRecord } from '../cache/site-record.ts';
import { commonDigest } from '../eleventy/page-digests.ts';
import { Site, type Gathered } from '../eleventy/site.ts';
import { writeSite, type WrittenSite } from '../eleventy/write-site.ts';
import type { Settings } from '../model.ts';
import { replaceFolder, updateFolder } from './output-folder.ts';

interface Output extends Gathered {
  readonly settings: Settings;
  readonly output: string;
  /** What is in the folder, if that is known. */
  readonly last: SiteRecord | undefined;
  readonly store: NoteStore;
}

type Written = Pick<SiteRecord, 'common' | 'files' | 'pages'>;

export async function writeOutput(site: Output): Promise<Written> {
  const common = commonDigest(new Site(site.archive, site.settings));
  const { files, pages } = await (site.last?.common === common
    ? updateSite(site, site.last)
    : replaceFolder(site.output, (folder) => write(site, folder)));
  return { common, files, pages };
}

/** Returns all that is there then. */
async function updateSite(site: Output, last: SiteRecord): Promise<WrittenSite> {
  const [before, present] = [[...last.files], last.pages];
  return updateFolder(site.output, async (folder) => {
    const { files: written, pages } = await write(site, folder, present);
    const isKept = (file: string, page: string | null): boolean =>
      page === null ? isAsset(file) : present.get(page) === pages.get(page as Permalink);
    const kept = before.filter(([file, page]) => isKept(file, page));
    const files = new Map([...kept, ...written]);
    const gone = before.map(([file]) => file).filter((file) => !files.has(file));
    return { changes: { written: [...written.keys()], gone }, result: { files, pages } };
  });
}

const write = (
  { settings, store, ...gathered }: Output,
  folder: string,
  present?: ReadonlyMap<string, string>,
): Promise<WrittenSite> =>
  writeSite(gathered, settings, folder, { digestOfNote: store.digestOf, present });
