/** One site for all the test files; each visits it with a browser of its own. */
import type { TestProject } from 'vitest/node';
import { openSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteUrl: string;
    readonly siteFolder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await openSite('/papers/');
  project.provide('siteUrl', site.url);
  project.provide('siteFolder', site.folder);
  return () => site.close();
}
