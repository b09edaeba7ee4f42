/** Notes as a site, made by the command that writers use. */
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../cli/run.ts';
import { serveSite } from './site-server.ts';

export interface OpenSite {
  /** Where the site is served: `http://localhost:1234/papers/`. */
  readonly url: string;
  /** The folder that the site was written to. */
  readonly folder: string;
  close(): Promise<void>;
}

const INVENTED = join(import.meta.dirname, 'notes');

/** Builds the site for the very address that it is served at, so that every link is right. */
export async function openSite(prefix: string, notes = INVENTED): Promise<OpenSite> {
  const temporary = await mkdtemp(join(tmpdir(), 'reading-notes-'));
  const folder = join(temporary, 'site');
  const server = await serveSite(folder, prefix);
  const close = async (): Promise<void> => {
    server.close();
    await rm(temporary, { recursive: true });
  };
  try {
    await build(notes, join(temporary, 'notes'), folder, server.url);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: server.url, folder, close };
}

async function build(source: string, notes: string, folder: string, url: string): Promise<void> {
  await cp(source, notes, { recursive: true });
  await appendFile(join(notes, 'site.yaml'), `url: ${url}\n`);
  const { code, stderr } = run('build', '--notes', notes, '--output', folder);
  if (code !== 0) throw new Error(stderr);
}
