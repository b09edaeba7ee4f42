/** `build`: notes → site. */
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import type { VFileMessage } from 'vfile-message';
import { BuildCache } from '../cache/build-cache.ts';
import type { NoteStore } from '../cache/note-store.ts';
import type { Said, SiteRecord } from '../cache/site-record.ts';
import { isError, severityOf } from '../diagnostics.ts';
import { inputsOf } from '../inputs.ts';
import type { Recall } from '../recall.ts';
import { toSiteUrl } from '../read/settings.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { restoreFolder } from './output-folder.ts';
import { terminalProgress } from './progress.ts';
import { summary, toLine } from './report.ts';

/** More warnings than this would bury the errors; `check` lists them all. */
const MOST_WARNINGS = 20;

export const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));

function report(messages: readonly VFileMessage[]): string {
  const warnings = messages.filter((message) => severityOf(message) === 'warning');
  const shown = [...messages.filter(isError), ...warnings.slice(0, MOST_WARNINGS)];
  const hidden = warnings.length - MOST_WARNINGS;
  const lines = [
    ...shown.map(toLine),
    ...(hidden > 0 ? [`… and ${hidden} more warnings: npm run check`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

export interface BuildOptions {
  readonly notes: string;
  readonly output: string;
  readonly cache: string;
  /** Where the site will be published, whatever the settings say. */
  readonly url?: string;
}

/** Returns whether the site was written. */
export const build = (options: BuildOptions): Promise<boolean> =>
  oneAtATime(
    options.output,
    (other, lock) => {
      const what = `another build is at work (process ${other}); this one waits for it`;
      warn(`${options.output}: ${what}. If there is none, remove ${lock}`);
    },
    () => buildAlone(options),
  );

async function buildAlone(options: BuildOptions): Promise<boolean> {
  if (restoreFolder(options.output)) {
    warn(`${options.output}: the last build was stopped while it put files in place; undone`);
  }
  const cache = new BuildCache(options.cache);
  const inputs = `${options.url ?? ''} ${await inputsOf(options.notes, cache.keys)}`;
  const last = cache.siteIn(options.output);
  if (last?.inputs === inputs) {
    say(last.said);
    return true;
  }
  return makeAfter(options, { cache, inputs, last });
}

/** What earlier builds have left. */
interface Before {
  readonly cache: BuildCache;
  /** Tells what the site is to be made of. */
  readonly inputs: string;
  readonly last: SiteRecord | undefined;
}

/** Only what was made of it shows that a store is damaged: all is made anew then. */
async function makeAfter(
  options: BuildOptions,
  before: Before,
  isTrusted = true,
): Promise<boolean> {
  const store = before.cache.openNotes(isTrusted);
  try {
    return await make(options, before, store);
  } catch (error) {
    if (!store.isDamaged) throw error;
  } finally {
    store.close();
  }
  return makeAfter(options, before, false);
}

async function make(
  { notes, output, url }: BuildOptions,
  { cache, inputs, last }: Before,
  store: NoteStore,
): Promise<boolean> {
  // What makes pages takes longer to get ready than to see that there are none to make.
  const { loadFolder } = await import('../load.ts');
  const { writeOutput } = await import('./write-output.ts');
  const recall: Recall = (of, anew) => cache.texts.recall(of, anew, store.digestOf);
  const loaded = await loadFolder(notes, { progress: terminalProgress(), store, recall });
  store.save();
  const { archive, messages } = loaded;
  const settings = { ...loaded.settings, url: url ?? loaded.settings.url };
  const stderr = report(messages);
  if (messages.some(isError)) {
    process.stderr.write(`${stderr}${summary(messages)}; ${output} is left as it was\n`);
    return false;
  }
  const written = await writeOutput({ ...loaded, settings, output, last, store });
  const counts = `${archive.entries.size} entries on ${archive.days.size} days`;
  const said = { stdout: `${output}: ${counts}\n`, stderr };
  cache.texts.prune();
  cache.keepSite(output, { ...written, inputs, said });
  say(said);
  return true;
}

const warn = (line: string): void => void process.stderr.write(`${line}\n`);

function say({ stdout, stderr }: Said): void {
  process.stderr.write(stderr);
  process.stdout.write(stdout);
}

function toUrl(text: string): string {
  const read = toSiteUrl(text);
  if ('problem' in read) throw new InvalidArgumentError(`It ${read.problem}.`);
  return read.url;
}

export const buildCommand = new Command('build')
  .description('make the site')
  .option('--notes <folder>', 'where the notes are', 'notes')
  .option('--output <folder>', 'where the site goes', '_site')
  .option('--cache <folder>', 'where the next build finds what this one has done', CACHE)
  .option('--url <address>', 'where it will be published, whatever site.yaml says', toUrl)
  .action(async (options: BuildOptions) => {
    if (!(await build(options))) process.exitCode = 1;
  });
