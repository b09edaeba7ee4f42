/** Text of a note file → days of entries. Pure and total: it never throws and reads no file. */
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Day, IsoDate, Position } from '../model.ts';
import { readDrafts, type DraftDay } from './drafts.ts';
import { toEntry } from './fields.ts';
import { readTokens } from './tokens.ts';

export interface Parsed {
  readonly days: readonly Day[];
  /** Lines that only mark up the fields around them, such as `<english>` or a lone `#`. */
  readonly marks: readonly Position[];
  /** In file order. */
  readonly messages: readonly VFileMessage[];
}

/**
 * @param text a whole note file, NFC, without front matter (blank lines in its place keep positions)
 * @param date the date of entries that no date line precedes: from front matter or the file name
 */
export function parse(text: string, date?: IsoDate): Parsed {
  const { tokens, unclosed } = readTokens(text);
  const { days: drafts, marks, messages: draftMessages } = readDrafts(tokens);
  const messages = [
    ...draftMessages,
    ...unclosed.map((line) => diagnose('unclosed-fence', line.position)),
  ];
  const days = drafts.map((day) => toDay(day, date, messages));
  if (days.every((day) => day.entries.length === 0)) {
    messages.push(diagnose('empty-file', days[0]?.heading ?? { line: 1, column: 1 }));
  }
  return { days, marks, messages: messages.sort(byPlace) };
}

function toDay(draft: DraftDay, fileDate: IsoDate | undefined, messages: VFileMessage[]): Day {
  const date = draft.date ?? fileDate;
  const entries = draft.drafts.map((entry) => toEntry(entry, messages));
  if (date === undefined && draft.heading === undefined) {
    messages.push(diagnose('no-date', entries[0]?.position.start));
  }
  return { date, heading: draft.heading, entries };
}

/** Every message of this room has a place. */
const byPlace = (a: VFileMessage, b: VFileMessage): number =>
  Number(a.line) - Number(b.line) || Number(a.column) - Number(b.column);
