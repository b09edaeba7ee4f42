/** `parse`: what the parser reads in note files, as JSON for other tools. */
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { isError } from '../diagnostics.ts';
import { SETTINGS_FILE } from '../inputs.ts';
import type { Day, Entry } from '../model.ts';
import { remembered } from '../once-per.ts';
import { contentOf } from '../parse/content.ts';
import { readNoteFile, type NoteFile } from '../read/note-file.ts';
import { readSettings } from '../read/settings.ts';
import { toJson } from './report.ts';

const entryJson = (entry: Entry): object => {
  const { title, ...fields } = contentOf(entry);
  return { title: title ?? null, ...fields };
};

const dayJson = ({ date, entries }: Pick<Day, 'date' | 'entries'>): object => ({
  date: date ?? null,
  entries: entries.map(entryJson),
});

/** One day: its date and entries. Several: a list of such days. */
export function daysJson(days: readonly Day[]): object {
  const [first = { date: undefined, entries: [] }, ...more] = days;
  return more.length > 0 ? { days: days.map(dayJson) } : dayJson(first);
}

const fileJson = ({ days, messages }: NoteFile): object => ({
  ...daysJson(days),
  messages: messages.map(toJson),
});

const settingsIn = remembered(
  (folder: string) => readSettings(join(folder, SETTINGS_FILE)).settings,
);

const readBesideSettings = (file: string): NoteFile =>
  readNoteFile(file, settingsIn(dirname(file)).largestNote);

export const parseCommand = new Command('parse')
  .description('print what the parser reads in note files, as one JSON array with an object a file')
  .argument('<file...>', 'note files')
  .action((files: string[]) => {
    const notes = files.map(readBesideSettings);
    process.stdout.write(`${JSON.stringify(notes.map(fileJson), undefined, 2)}\n`);
    if (notes.some(({ messages }) => messages.some(isError))) process.exitCode = 1;
  });
