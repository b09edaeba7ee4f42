/** The archive → a folder of pages. */
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { Permalink } from '../archive/permalinks.ts';
import type { Settings } from '../model.ts';
import { isOfSystem } from '../read/system-error.ts';
import { copyAssets } from './copy-assets.ts';
import { drawSocialImages } from './draw-social-images.ts';
import { pageDigests } from './page-digests.ts';
import { SiteFolder } from './site-folder.ts';
import { Contents, Site, type Gathered } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the compiled sources are, from the root: `src/cli/compiled-sources.js` writes it in here. */
const COMPILED = process.env['COMPILED_SOURCES'];

const TEMPLATES = COMPILED === undefined ? 'templates' : `${COMPILED}/templates`;
const CONFIG = COMPILED === undefined ? '.eleventy.ts' : `${COMPILED}/.eleventy.mjs`;

/** What depends on the tool alone. */
const ASSETS = `${TEMPLATES}/assets`;

/** What only a site has that can be read without a connection. */
const OFFLINE = `${TEMPLATES}/**/offline*`;

/** What is known when a site has been written. */
export interface WrittenSite {
  /** The files, by their paths from the folder, each with the one page it is made of, if there is one. */
  readonly files: ReadonlyMap<string, string | null>;
  /** All pages of the site, each with a digest of what it shows. */
  readonly pages: ReadonlyMap<Permalink, string>;
}

export interface WriteOptions {
  /** What is known of a note already. */
  readonly digestOfNote?: ((note: object) => string | undefined) | undefined;
  /**
   * The pages that are there already, each with its digest: those are made that differ, no assets, and
   * always the few that show the archive as a whole.
   */
  readonly present?: ReadonlyMap<string, string> | undefined;
}

/**
 * Adds files to the folder and removes none: give it a fresh one.
 *
 * @param output an absolute path; other paths would be taken from the project's root
 */
export async function writeSite(
  gathered: Gathered,
  settings: Settings,
  output: string,
  { digestOfNote, present }: WriteOptions = {},
): Promise<WrittenSite> {
  const folder = new SiteFolder(output);
  if (!present) copyAssets(folder);
  const site = new Site(gathered.archive, settings);
  const contents = new Contents(gathered, settings);
  const pages = pageDigests(contents.pages, digestOfNote);
  contents.narrow((permalink) => present?.get(permalink) !== pages.get(permalink));
  await drawSocialImages(contents, settings, folder);
  await inProjectRoot(async () => {
    const eleventy = new Eleventy(TEMPLATES, output, {
      configPath: CONFIG,
      quietMode: true,
      // The templates write their pages themselves.
      dryRun: true,
      config: (config: UserConfig) => {
        config.addGlobalData('site', site);
        config.addGlobalData('contents', contents);
        config.addGlobalData('digests', pages);
        config.addGlobalData('folder', folder);
        if (present) config.ignores.add(ASSETS);
        if (!settings.offline) config.ignores.add(OFFLINE);
      },
    });
    eleventy.disableLogger();
    await eleventy.write().catch(explain);
  });
  return { files: folder.files, pages };
}

/** Eleventy finds its files from the working directory, and takes no other. */
async function inProjectRoot(work: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    await work();
  } finally {
    process.chdir(before);
  }
}

interface EleventyError extends Error {
  readonly originalError?: unknown;
}

/** Longer messages are lists of every page of a template. */
const LONGEST_REASON = 200;

/** Eleventy names the template and hides the reason one or two errors below; say both. */
function explain(error: unknown): never {
  const layers = layersOf(error);
  const cause = layers.at(-1);
  // Of these no template is to blame.
  if (isOfSystem(cause)) throw cause;
  const reasons = layers.map(({ message }) =>
    message.length > LONGEST_REASON ? `${message.slice(0, LONGEST_REASON)}…` : message,
  );
  throw new Error(`Cannot make the site: ${reasons.join(': ')}`, { cause: error });
}

function layersOf(error: unknown): EleventyError[] {
  if (!(error instanceof Error)) return [];
  return [error, ...layersOf((error as EleventyError).originalError)];
}
