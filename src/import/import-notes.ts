/** Entries from elsewhere → files in the folder of the notes. */
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { diagnose, inFile } from '../diagnostics.ts';
import { mainLanguage } from '../main-language.ts';
import type { IsoDate, Language } from '../model.ts';
import { SETTINGS_FILE } from '../inputs.ts';
import { readSettings } from '../read/settings.ts';
import { why } from '../read/system-error.ts';
import { appendToFile } from './append-file.ts';
import { inBatches } from './in-batches.ts';
import { planDay, sortPieces } from './plan.ts';
import { readShelf, textOf, type Shelf } from './shelf.ts';
import type { Piece } from './source.ts';
import type { Sources } from './sources.ts';

interface Touched {
  readonly file: string;
  readonly entries: number;
}

export interface Outcome {
  /** How many source notes were read. */
  readonly read: number;
  /** How many entries the notes had already. */
  readonly known: number;
  readonly days: number;
  readonly touched: readonly Touched[];
  readonly messages: readonly VFileMessage[];
}

export interface ImportOptions {
  /** The folder of the notes. */
  readonly notes: string;
  readonly dryRun: boolean;
}

/** Writes what the notes lack, day by day; what stands in the way of one day does not stop others. */
export async function importNotes(
  { read, pieces, messages }: Sources,
  options: ImportOptions,
): Promise<Outcome> {
  const { settings } = readSettings(join(options.notes, SETTINGS_FILE));
  const shelf = await readShelf(options.notes);
  const language = mainLanguage(settings.languages);
  const days = await inBatches(byDate(pieces), ([date, ofDay]) =>
    importDay(date, ofDay, { ...options, shelf, language }),
  );
  return {
    read,
    known: days.reduce((sum, day) => sum + day.known, 0),
    days: days.filter(({ touched }) => touched.length > 0).length,
    touched: days.flatMap(({ touched }) => touched),
    messages: [...messages, ...shelf.messages, ...days.flatMap((day) => day.messages)],
  };
}

function byDate(pieces: readonly Piece[]): [IsoDate, Piece[]][] {
  const days = new Map<IsoDate, Piece[]>();
  for (const piece of pieces) {
    const day = days.get(piece.date);
    if (day) day.push(piece);
    else days.set(piece.date, [piece]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

type DayOutcome = Pick<Outcome, 'known' | 'touched' | 'messages'>;

interface DayOptions extends ImportOptions {
  readonly shelf: Shelf;
  readonly language: Language;
}

async function importDay(
  date: IsoDate,
  pieces: readonly Piece[],
  { notes, dryRun, shelf, language }: DayOptions,
): Promise<DayOutcome> {
  const unread = shelf.unread.get(date);
  if (unread !== undefined) {
    const messages = pieces.map(({ entry, file }) =>
      inFile(file, diagnose('unread-day', entry.position, unread)),
    );
    return { known: 0, touched: [], messages };
  }
  const { fresh, known, messages } = sortPieces(pieces, shelf.entries.get(date) ?? []);
  const written = await writeDay(date, fresh, { notes, dryRun, language });
  return { known, touched: written.touched, messages: [...messages, ...written.messages] };
}

async function writeDay(
  date: IsoDate,
  pieces: readonly Piece[],
  { notes, dryRun, language }: Omit<DayOptions, 'shelf'>,
): Promise<Pick<Outcome, 'touched' | 'messages'>> {
  const touched: Touched[] = [];
  let file = join(notes, `${date}.txt`);
  try {
    const readText = (name: string): Promise<string> => textOf(join(notes, name));
    const { additions, messages } = await planDay(date, pieces, { language, textOf: readText });
    for (const addition of additions) {
      file = join(notes, addition.name);
      if (!dryRun) await appendToFile(file, addition.text);
      touched.push({ file, entries: addition.pieces.length });
    }
    return { touched, messages };
  } catch (error) {
    const message = diagnose('unwritable-file', undefined, why(error));
    return { touched, messages: [inFile(file, message)] };
  }
}
