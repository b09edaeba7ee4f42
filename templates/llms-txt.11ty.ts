/** `llms.txt`: the site for language models. */
import { LLMS } from '../src/archive/permalinks.ts';
import type { TemplateData } from '../src/eleventy/site.ts';
import { llmsTxt } from '../src/publish/llms-txt.ts';

export const data = { permalink: LLMS };
export default ({ contents, site }: TemplateData): string =>
  llmsTxt(contents.archive, site.settings);
