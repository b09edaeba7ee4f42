/** Eleventy's settings. `src/eleventy/write-site.ts` runs it and hands it the archive. */
import type UserConfig from '@11ty/eleventy/UserConfig';
import { inertFrontMatter } from './src/eleventy/inert-front-matter.ts';
import { FORMATS, tsxTemplates } from './src/eleventy/tsx-templates.ts';

export default function configure(eleventy: UserConfig): object {
  eleventy.setUseGitIgnore(false);
  eleventy.addPlugin(inertFrontMatter);
  eleventy.addPlugin(tsxTemplates);
  return { templateFormats: FORMATS };
}
