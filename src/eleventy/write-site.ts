/** The archive → a folder of pages. */
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { Archive } from '../archive/archive.ts';
import type { GlossaryTerm, Settings } from '../model.ts';
import { copyAssets } from './copy-assets.ts';
import { drawSocialImages } from './draw-social-images.ts';
import { Contents, Site } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the compiled sources are, from the root: `src/cli/compiled-sources.js` writes it in here. */
const COMPILED = process.env['COMPILED_SOURCES'];

const TEMPLATES = COMPILED === undefined ? 'templates' : `${COMPILED}/templates`;
const CONFIG = COMPILED === undefined ? '.eleventy.ts' : `${COMPILED}/.eleventy.mjs`;

/**
 * Adds files to the folder and removes none: give it a fresh one.
 *
 * @param output an absolute path; other paths would be taken from the project's root
 */
export async function writeSite(
  archive: Archive,
  glossary: readonly GlossaryTerm[],
  settings: Settings,
  output: string,
): Promise<void> {
  await copyAssets(output);
  await drawSocialImages(archive, settings, output);
  const site = new Site(archive, settings);
  const contents = new Contents(archive, glossary, settings);
  await inProjectRoot(async () => {
    const eleventy = new Eleventy(TEMPLATES, output, {
      configPath: CONFIG,
      quietMode: true,
      // The templates write their pages themselves.
      dryRun: true,
      config: (config: UserConfig) => {
        config.addGlobalData('site', site);
        config.addGlobalData('contents', contents);
      },
    });
    eleventy.disableLogger();
    await eleventy.write().catch(explain);
  });
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
  const reasons: string[] = [];
  for (let layer = error; layer instanceof Error; layer = (layer as EleventyError).originalError) {
    const { message } = layer;
    const isLong = message.length > LONGEST_REASON;
    reasons.push(isLong ? `${message.slice(0, LONGEST_REASON)}…` : message);
  }
  throw new Error(`Cannot make the site: ${reasons.join(': ')}`, { cause: error });
}
