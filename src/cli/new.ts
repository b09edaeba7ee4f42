/** `new`: a note file for one day, ready to be filled in. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { mainLanguage } from '../main-language.ts';
import type { IsoDate, Language } from '../model.ts';
import { isoDate, readDate } from '../parse/dates.ts';
import { printDate } from '../parse/print.ts';
import { SETTINGS_FILE } from '../inputs.ts';
import { readSettings } from '../read/settings.ts';
import { why } from '../read/system-error.ts';

/** Today where the writer is, not in Greenwich. */
function today(): IsoDate | undefined {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function parseDate(text: string): IsoDate {
  const date = readDate(text)?.date;
  if (!date) throw new InvalidArgumentError('Write it as 2025-01-22.');
  return date;
}

const skeleton = (date: IsoDate, language: Language): string =>
  [
    printDate(date, language),
    'Title of the paper',
    '(First Author, Second Author)',
    'Abstract.',
    '한국어 코멘트.',
    'Commentary in English.',
    '#tag',
    '',
  ].join('\n');

export const newCommand = new Command('new')
  .description('begin a note file; one that exists is never touched')
  .argument('[date]', 'the day, such as 2025-01-22 (default: today)', parseDate, today())
  .option('--notes <folder>', 'where the notes are', 'notes')
  .action(async (day: IsoDate, { notes }: { notes: string }) => {
    const { settings } = readSettings(join(notes, SETTINGS_FILE));
    const file = join(notes, `${day}.txt`);
    await mkdir(notes, { recursive: true });
    // The flag makes the system itself refuse to overwrite, even if two commands race.
    const text = skeleton(day, mainLanguage(settings.languages));
    await writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
      throw new Error(`${file}: not written, ${why(error)}`, { cause: error });
    });
    process.stdout.write(`${file}\n`);
  });
