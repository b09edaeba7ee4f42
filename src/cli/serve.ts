/** `serve`: the site on this machine, made anew whenever something it is made of changes. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import DevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { Command, InvalidArgumentError } from 'commander';
import { SETTINGS_FILE } from '../inputs.ts';
import { readSettings } from '../read/settings.ts';
import { CACHE, type BuildOptions } from './build.ts';
import { Preview } from './preview.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Editors write a file in several steps; changes this close together (ms) are one change. */
const SETTLE = 50;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

function toPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  }
  return port;
}

/** A process of its own reads changed code too, and leaves this one free to show pages. */
function buildApart({ notes, output, cache }: BuildOptions): Promise<boolean> {
  const main = join(ROOT, 'src/cli/start.js');
  const paths = ['--notes', notes, '--output', output, '--cache', cache];
  const child = spawn(process.execPath, [main, 'build', ...paths], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      resolve(code === 0);
    });
  });
}

/** Calls `work` once for every burst of calls, never twice at the same time. */
function settled(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const run = (): void => {
    last = last.then(work);
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, SETTLE);
  };
}

/** An answer in the terms of the server; with none it looks for a file. */
function previewed(preview: Preview, { pathname }: URL): object | undefined {
  const body = preview.pageAt(pathname);
  return body === undefined ? undefined : { headers: HTML, body };
}

interface ServeOptions extends BuildOptions {
  readonly port: number;
}

async function serve(options: ServeOptions): Promise<void> {
  await buildApart(options);
  const { settings } = readSettings(join(options.notes, SETTINGS_FILE));
  const preview = new Preview(options.notes, options.cache);
  await preview.read();
  if (preview.reading) preview.written(preview.reading);
  const server = DevServer.getServer('reading-notes', options.output, {
    port: options.port,
    pathPrefix: new URL(settings.url).pathname,
    domDiff: false,
    onRequest: { '/*': ({ url }: { readonly url: URL }) => previewed(preview, url) },
  });
  server.serve(options.port);
  const rebuild = settled(async () => {
    const { reading } = preview;
    if (!(await buildApart(options))) return;
    if (reading) preview.written(reading);
    server.reload();
  });
  const show = settled(async () => {
    await preview.read();
    if (preview.reading) server.reload();
    rebuild();
  });
  const notes = watch(options.notes, { ignoreInitial: true }).on('all', show);
  const sources = ['src', 'templates', '.eleventy.ts'].map((name) => join(ROOT, name));
  watch(sources, { ignoreInitial: true }).on('all', () => {
    // This process has the code as it was.
    preview.clear();
    notes.off('all', show).on('all', rebuild);
    rebuild();
  });
}

export const serveCommand = new Command('serve')
  .description('make the site, show it on this machine, and follow every change')
  .option('--notes <folder>', 'where the notes are', 'notes')
  .option('--output <folder>', 'where the site goes', '_site')
  .option('--cache <folder>', 'where each build finds what the last one has done', CACHE)
  .option('--port <number>', 'the port to listen on', toPort, 8080)
  .action(serve);
