/** `import`: notes kept elsewhere → dated files in the folder of the notes. */
import { Command } from 'commander';
import { isError } from '../diagnostics.ts';
import { importNotes, type ImportOptions, type Outcome } from '../import/import-notes.ts';
import { readDumps, readVault, type Sources } from '../import/sources.ts';
import { readSubstack } from '../import/substack.ts';
import { counted, toLine, visible } from './report.ts';

/** Each message, each file, and the sums. */
export function report(outcome: Outcome, { dryRun }: ImportOptions): string {
  const { read, known, days, touched, messages } = outcome;
  const entries = touched.reduce((sum, file) => sum + file.entries, 0);
  const written = dryRun ? 'would be written' : 'written';
  const sums = [
    `${counted(read, 'note')} read`,
    `${counted(entries, 'entry')} ${written} on ${counted(days, 'day')}`,
    ...(known > 0 ? [`${counted(known, 'entry')} there already`] : []),
  ];
  const lines = [
    ...messages.map(toLine),
    ...touched.map((file) => `${file.file}: ${counted(file.entries, 'entry')} ${written}`),
    sums.join(', '),
  ];
  return lines.map((line) => `${visible(line)}\n`).join('');
}

async function run(sources: Sources | Promise<Sources>, options: ImportOptions): Promise<void> {
  const outcome = await importNotes(await sources, options);
  process.stdout.write(report(outcome, options));
  if (outcome.messages.some(isError)) process.exitCode = 1;
}

const subcommand = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option('--notes <folder>', 'where the notes are', 'notes')
    .option('--dry-run', 'say what would happen, and write nothing', false)
    .exitOverride();

export const importCommand = new Command('import')
  .description('bring notes kept elsewhere into the folder of the notes')
  .addCommand(
    subcommand('obsidian', 'the notes of an Obsidian vault')
      .argument('<folder>', 'the vault, or a folder in it')
      .action((folder: string, options: ImportOptions) => run(readVault(folder), options)),
  )
  .addCommand(
    subcommand('dump', 'plain texts of one or more days, each below its date')
      .argument('<file...>', 'text files')
      .action((files: string[], options: ImportOptions) => run(readDumps(files), options)),
  )
  .addCommand(
    subcommand('substack', 'the posts of a Substack export')
      .argument('<export>', 'the ZIP from Substack, or the folder that it was unpacked to')
      .action((path: string, options: ImportOptions) => run(readSubstack(path), options)),
  );
