/** The text of one source file → its entries, each on its way to a day of the notes. */
import type { VFileMessage } from 'vfile-message';
import { diagnose, inFile, isError } from '../diagnostics.ts';
import type { Day, Entry, IsoDate, Located, Position } from '../model.ts';
import { pointAt } from '../read/decode.ts';
import { readNoteText } from '../read/note-file.ts';
import { removeTracking } from './tracking.ts';

/** One entry on its way into the notes. */
export interface Piece {
  readonly date: IsoDate;
  readonly entry: Entry;
  /** The lines that it was read from. */
  readonly source: string;
  /** Lines above it that are in no entry, such as stray tags; they go where it goes. */
  readonly loose: readonly string[];
  /** Path of the source file, as the user would type it. */
  readonly file: string;
}

/** What came of a source: every entry is among the pieces or spoken of in a message. */
export interface Converted {
  readonly pieces: readonly Piece[];
  /** Each names its file. */
  readonly messages: readonly VFileMessage[];
}

export interface Source {
  /** Decoded: NFC, without a byte order mark. */
  readonly text: string;
  /** The file's own name, which may tell a date. */
  readonly name: string;
  readonly file: string;
}

export interface SourceRead extends Converted {
  readonly days: readonly Day[];
  /** Lines of tags that belong to no entry. */
  readonly orphans: readonly Located[];
}

/** Reads a source, and takes out of its addresses what follows readers about. */
export function readSource({ text: typed, name, file }: Source): SourceRead {
  const { text, removed } = removeTracking(typed);
  const read = readPieces({ text, name, file });
  const messages = removed.map(({ parameters, address, offset }) =>
    diagnose('tracking-removed', pointAt(typed, offset), `Took ${parameters} out of ${address}`),
  );
  return {
    ...read,
    messages: [...messages.map((message) => inFile(file, message)), ...read.messages],
  };
}

/** Reads a source without losing a word: what is in no entry is an orphan or in a message. */
export function readPieces({ text, name, file }: Source): SourceRead {
  const { days, messages: found } = readNoteText(text, name);
  const starts = startsOf(days);
  const lineOf = locate(text);
  const pieces: Piece[] = [];
  const messages = found.flatMap((message) => toReport(message, lineOf));
  for (const { date, entries } of days) {
    for (const entry of entries) {
      const { start } = entry.position;
      const end = starts.find((offset) => offset > start.offset);
      const source = text.slice(start.offset, end).trimEnd();
      if (date) pieces.push({ date, entry, source, loose: [], file });
      else messages.push(diagnose('undated-note', entry.position));
    }
  }
  const orphans = found.filter(({ ruleId }) => ruleId === 'orphan-tags').map(lineOf);
  return { pieces, messages: messages.map((message) => inFile(file, message)), days, orphans };
}

/** Where entries and days begin, in UTF-16 units. */
export const startsOf = (days: readonly Day[]): number[] =>
  days
    .flatMap(({ heading, entries }) => [...(heading ? [heading] : []), ...entries.map(positionOf)])
    .map(({ start }) => start.offset);

const positionOf = ({ position }: Entry): Position => position;

type LineOf = (message: VFileMessage) => Located;

/** The text that a message of the parser speaks of. */
const locate =
  (text: string): LineOf =>
  ({ place }) => {
    const position = place as Position;
    return { value: text.slice(position.start.offset, position.end.offset), position };
  };

/** What `check` could no longer say of the notes, for it is not in them. */
function toReport(message: VFileMessage, lineOf: LineOf): VFileMessage[] {
  const { ruleId, place } = message;
  if (ruleId === 'invalid-date' && place && 'start' in place) {
    const text = `“${lineOf(message).value}”, which is no day of the calendar`;
    return [diagnose('left-out-text', place, text)];
  }
  if (ruleId === 'empty-file') return [diagnose('not-a-note', undefined, 'it has no entry')];
  const isFinal = isError(message) && ruleId !== 'no-date';
  return isFinal || ruleId === 'date-conflict' ? [message] : [];
}
