/** `build`: notes → site. */
import { Command } from 'commander';
import type { VFileMessage } from 'vfile-message';
import { isError, severityOf } from '../diagnostics.ts';
import { writeSite } from '../eleventy/write-site.ts';
import { loadFolder } from '../load.ts';
import { replaceFolder } from './output-folder.ts';
import { terminalProgress } from './progress.ts';
import { summary, toLine } from './report.ts';

/** More warnings than this would bury the errors; `check` lists them all. */
const MOST_WARNINGS = 20;

function report(messages: readonly VFileMessage[]): void {
  const warnings = messages.filter((message) => severityOf(message) === 'warning');
  const shown = [...messages.filter(isError), ...warnings.slice(0, MOST_WARNINGS)];
  for (const message of shown) process.stderr.write(`${toLine(message)}\n`);
  const hidden = warnings.length - MOST_WARNINGS;
  if (hidden > 0) process.stderr.write(`… and ${hidden} more warnings: npm run check\n`);
}

export interface BuildOptions {
  readonly notes: string;
  readonly output: string;
}

/** Returns whether the site was written. */
async function build({ notes, output }: BuildOptions): Promise<boolean> {
  const { archive, glossary, settings, messages } = await loadFolder(notes, terminalProgress());
  report(messages);
  if (messages.some(isError)) {
    process.stderr.write(`${summary(messages)}; ${output} is left as it was\n`);
    return false;
  }
  await replaceFolder(output, (folder) => writeSite(archive, glossary, settings, folder));
  const counts = `${archive.entries.size} entries on ${archive.days.size} days`;
  process.stdout.write(`${output}: ${counts}\n`);
  return true;
}

export const buildCommand = new Command('build')
  .description('make the site')
  .option('--notes <folder>', 'where the notes are', 'notes')
  .option('--output <folder>', 'where the site goes', '_site')
  .action(async (options: BuildOptions) => {
    if (!(await build(options))) process.exitCode = 1;
  });
