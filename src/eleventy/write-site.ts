/** The archive → a folder of pages. */
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { Archive } from '../archive/archive.ts';
import type { Settings } from '../model.ts';
import { Site } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Adds files to the folder and removes none: give it a fresh one.
 *
 * @param output an absolute path; other paths would be taken from the project's root
 */
export async function writeSite(
  archive: Archive,
  settings: Settings,
  output: string,
): Promise<void> {
  const site = new Site(archive, settings);
  await inProjectRoot(async () => {
    const eleventy = new Eleventy('templates', output, {
      configPath: '.eleventy.ts',
      quietMode: true,
      config: (config: UserConfig) => config.addGlobalData('site', site),
    });
    eleventy.disableLogger();
    await eleventy.write();
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
