/** `glossary`: terms that the notes use side by side, as lines for `glossary.yaml`. */
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { VFileMessage } from 'vfile-message';
import { addAll } from '../add-all.ts';
import { isError } from '../diagnostics.ts';
import type { DatedEntry } from '../glossary/aligned.ts';
import { mineTerms } from '../glossary/mine.ts';
import { GLOSSARY_FILE, SETTINGS_FILE } from '../inputs.ts';
import { readGlossary } from '../read/glossary-file.ts';
import { readNoteFile } from '../read/note-file.ts';
import { findNotes } from '../read/note-paths.ts';
import { readSettings } from '../read/settings.ts';
import { toLine } from './report.ts';
import { suggestedTerms } from './suggest-terms.ts';

interface Read {
  readonly entries: readonly DatedEntry[];
  readonly messages: readonly VFileMessage[];
}

async function readEntries(folder: string): Promise<Read> {
  const { settings } = readSettings(join(folder, SETTINGS_FILE));
  const found = await findNotes(folder);
  const entries: DatedEntry[] = [];
  const messages = [...found.messages];
  for (const file of found.files) {
    const note = readNoteFile(file, settings.largestNote);
    addAll(messages, note.messages);
    for (const { date, entries: ofDay } of note.days) {
      if (date)
        addAll(
          entries,
          ofDay.map((entry) => ({ date, entry })),
        );
    }
  }
  return { entries, messages };
}

interface GlossaryOptions {
  readonly notes: string;
  readonly least: number;
}

async function suggest({ notes, least }: GlossaryOptions): Promise<void> {
  const { glossary, messages: aboutTerms } = readGlossary(join(notes, GLOSSARY_FILE));
  const { entries, messages } = await readEntries(notes);
  const errors = [...aboutTerms, ...messages].filter(isError);
  for (const error of errors) process.stderr.write(`${toLine(error)}\n`);
  if (errors.length > 0) process.exitCode = 1;
  const lines = suggestedTerms(mineTerms(entries, least), glossary);
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  else process.stderr.write(`No new term stands in ${least} sentences of both languages\n`);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number, at least 1.');
  return Number(text);
}

export const glossaryCommand = new Command('glossary')
  .description(
    'print terms that notes use side by side in both languages, as lines for glossary.yaml',
  )
  .option('--notes <folder>', 'where the notes are', 'notes')
  .option(
    '--least <number>',
    'how many sentences must have a term in both languages',
    wholeNumber,
    5,
  )
  .action(suggest);
