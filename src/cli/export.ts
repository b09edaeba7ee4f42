/** `export`: everything as plain text, as the notes of a vault, or as a book. */
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { VFileMessage } from 'vfile-message';
import { sumOf } from '../archive/groups.ts';
import { isError } from '../diagnostics.ts';
import { bookFiles } from '../export/book.ts';
import { epub } from '../export/epub.ts';
import { ofTag, ofYear } from '../export/select.ts';
import { toVault } from '../export/vault.ts';
import { importNotes } from '../import/import-notes.ts';
import { readNotes } from '../import/sources.ts';
import { GLOSSARY_FILE, SETTINGS_FILE, TAGS_FILE } from '../inputs.ts';
import { loadFolder } from '../load.ts';
import { findNotes } from '../read/note-paths.ts';
import { isMissing } from '../read/system-error.ts';
import { counted, toLine } from './report.ts';

/** An export is a copy: nothing that is there already may get mixed with it. */
async function makeEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = await readdir(folder);
  if (files.length > 0) throw new Error(`${folder} is not empty; name a new folder`);
}

function report(messages: readonly VFileMessage[]): void {
  for (const message of messages) process.stderr.write(`${toLine(message)}\n`);
  if (messages.some(isError)) process.exitCode = 1;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Options {
  readonly notes: string;
}

async function exportDumps(folder: string, { notes }: Options): Promise<void> {
  await makeEmpty(folder);
  const { files, messages } = await findNotes(notes);
  for (const name of [SETTINGS_FILE, TAGS_FILE, GLOSSARY_FILE])
    await copyIfThere(notes, folder, name);
  const outcome = await importNotes(readNotes(files), { notes: folder, dryRun: false });
  report([...messages, ...outcome.messages]);
  const entries = sumOf(outcome.touched, (file) => file.entries);
  say(`${folder}: ${counted(entries, 'entry')} on ${counted(outcome.days, 'day')}`);
}

const copyIfThere = (from: string, to: string, name: string): Promise<void> =>
  copyFile(join(from, name), join(to, name)).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });

async function exportVault(folder: string, { notes }: Options): Promise<void> {
  await makeEmpty(folder);
  const { archive, messages } = await loadFolder(notes);
  const vault = toVault([...archive.entries.values()]);
  for (const [name, text] of vault.files) await writeFile(join(folder, name), text);
  report([...messages.filter(isError), ...vault.messages]);
  say(`${folder}: ${counted(vault.files.size, 'note')}`);
}

/** Either of the two. */
interface BookOptions extends Options {
  readonly year?: string;
  readonly tag?: string;
}

async function exportBook(file: string, options: BookOptions): Promise<void> {
  const { archive, settings, messages } = await loadFolder(options.notes);
  const errors = messages.filter(isError);
  report(errors);
  if (errors.length > 0) return;
  const { year = '', tag } = options;
  const book = tag === undefined ? ofYear(archive, settings, year) : ofTag(archive, settings, tag);
  if (!book) throw new Error(`There is no note ${tag === undefined ? `of ${year}` : `on ${tag}`}`);
  await writeFile(file, epub(bookFiles(book, settings)));
  const entries = sumOf(book.days, (day) => day.entries.length);
  say(`${file}: ${counted(entries, 'entry')} on ${counted(book.days.length, 'day')}`);
}

const subcommand = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option('--notes <folder>', 'where the notes are', 'notes')
    .exitOverride();

export const exportCommand = new Command('export')
  .description('take the notes along: as plain text, as a vault, or as a book')
  .addCommand(
    subcommand('dumps', 'one text file for each day, with the settings')
      .argument('<folder>', 'a new folder')
      .action(exportDumps),
  )
  .addCommand(
    subcommand('obsidian', 'a Markdown file for each note, for an Obsidian vault')
      .argument('<folder>', 'a new folder')
      .action(exportVault),
  )
  .addCommand(
    subcommand('epub', 'a book of a year or of a tag')
      .argument('<file>', 'where the book goes, such as 2025.epub')
      .addOption(new Option('--year <year>', 'the notes of a year').conflicts('tag'))
      .addOption(new Option('--tag <tag>', 'the notes that have a tag, without its #'))
      .action(async (file: string, options: BookOptions, command: Command) => {
        if (!options.year && !options.tag) command.error('error: name a --year or a --tag');
        await exportBook(file, options);
      }),
  );
