/** The service worker, after a line that tells it what to keep: a change of that is one of the worker. */
import { OFFLINE_WORKER } from '../src/archive/permalinks.ts';
import { bundle } from '../src/eleventy/bundle.ts';
import { offlineShell } from '../src/eleventy/offline-shell.ts';
import type { TemplateData } from '../src/eleventy/site.ts';

export const data = { permalink: OFFLINE_WORKER };
export default async ({ contents, digests, site }: TemplateData): Promise<string> => {
  const shell = offlineShell(contents.archive, site.settings, digests);
  const worker = await bundle(new URL('client/offline-worker.ts', import.meta.url));
  return `const SHELL=${JSON.stringify(shell)};\n${worker}`;
};
