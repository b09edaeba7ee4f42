/** `serve`: the site on this machine, made anew whenever something it is made of changes. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import DevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { Command, InvalidArgumentError } from 'commander';
import { SETTINGS_FILE } from '../inputs.ts';
import { readSettings } from '../read/settings.ts';
import { explain } from '../read/system-error.ts';
import { build, CACHE, type BuildOptions } from './build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Editors write a file in several steps; changes this close together (ms) are one change. */
const SETTLE = 50;

function toPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  }
  return port;
}

/** In this process, which has the code at hand and ready. */
async function buildHere(options: BuildOptions): Promise<boolean> {
  try {
    return await build(options);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    return false;
  }
}

/** A process of its own reads changed code and templates too; its messages go to this terminal. */
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

interface ServeOptions extends BuildOptions {
  readonly port: number;
}

async function serve(options: ServeOptions): Promise<void> {
  await buildHere(options);
  const { settings } = readSettings(join(options.notes, SETTINGS_FILE));
  const server = DevServer.getServer('reading-notes', options.output, {
    port: options.port,
    pathPrefix: new URL(settings.url).pathname,
    domDiff: false,
  });
  server.serve(options.port);
  let make = buildHere;
  const rebuild = settled(async () => {
    if (await make(options)) server.reload();
  });
  watch(options.notes, { ignoreInitial: true }).on('all', rebuild);
  const sources = ['src', 'templates', '.eleventy.ts'].map((name) => join(ROOT, name));
  watch(sources, { ignoreInitial: true }).on('all', () => {
    make = buildApart;
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
