/**
 * Entries → lines at the end of a day's file, in the plainest writing that is read as the same.
 *
 * Nothing is trusted to be read as it was meant: every text is parsed before it is taken.
 */
import type { IsoDate, Language } from '../model.ts';
import { contentOf } from '../parse/content.ts';
import { printDate, printEntry, type MarkedField } from '../parse/print.ts';
import { readNoteText } from '../read/note-file.ts';
import type { Piece } from './source.ts';

export interface DayFile {
  readonly name: string;
  readonly date: IsoDate;
  /** What it holds by now; it stays as it is. */
  readonly text: string;
}

export interface Appended {
  readonly text: string;
  readonly taken: readonly Piece[];
  /** What cannot stand in this file without being read as something else. */
  readonly refused: readonly Piece[];
}

/**
 * All at once in the plainest writing if that will do; else each half by itself, down to the entries
 * that need marks.
 *
 * @param language the one that a date line is written in
 */
export function append(file: DayFile, pieces: readonly Piece[], language: Language): Appended {
  const before = readingOf(file.text, file.name);
  const all = appendPlainly(file, pieces, language);
  if (isPure(before, readingOf(all, file.name), { ...file, pieces })) {
    return { text: all, taken: pieces, refused: [] };
  }
  const [piece, ...more] = pieces;
  if (more.length === 0) {
    const text = piece && bestText(file, piece, language);
    if (text === undefined) return { text: file.text, taken: [], refused: pieces };
    return { text, taken: pieces, refused: [] };
  }
  const half = Math.ceil(pieces.length / 2);
  const first = append(file, pieces.slice(0, half), language);
  const second = append({ ...file, text: first.text }, pieces.slice(half), language);
  return {
    text: second.text,
    taken: [...first.taken, ...second.taken],
    refused: [...first.refused, ...second.refused],
  };
}

const appendPlainly = (file: DayFile, pieces: readonly Piece[], language: Language): string =>
  pieces.reduce((text, piece) => {
    const [lines = []] = writings({ ...file, text }, piece, language);
    return withLines(text, lines);
  }, file.text);

/** The first text without a new doubt; else the one with the fewest. */
function bestText(file: DayFile, piece: Piece, language: Language): string | undefined {
  const before = readingOf(file.text, file.name);
  let best: { readonly text: string; readonly doubts: number } | undefined;
  for (const lines of writings(file, piece, language)) {
    const text = withLines(file.text, lines);
    const after = readingOf(text, file.name);
    if (!isSame(before, after, { ...file, pieces: [piece] })) continue;
    if (after.doubts <= before.doubts + piece.loose.length) return text;
    if (!best || after.doubts < best.doubts) best = { text, doubts: after.doubts };
  }
  return best?.text;
}

const MARKINGS: readonly (readonly MarkedField[])[] = [
  [],
  ['english'],
  ['abstract'],
  ['abstract', 'english'],
  ['title'],
  ['title', 'abstract', 'english'],
];

/** The ways to write an entry below what is there, from the plainest on. */
function writings({ text, date }: DayFile, piece: Piece, language: Language): string[][] {
  const { entry, source, loose } = piece;
  const dateLine = [printDate(date, language)];
  // Loose lines come first on their day, or they would be taken for a part of the entry above.
  const mustBegin = text.trim() === '' || loose.length > 0;
  const beginnings = mustBegin ? [dateLine] : [[], ['#'], dateLine];
  const bodies = [
    ...MARKINGS.map((marked) => printEntry(entry, marked)),
    source.split(/\r\n|\r|\n/),
  ];
  return bodies.flatMap((body) => beginnings.map((beginning) => [...beginning, ...loose, ...body]));
}

function withLines(text: string, lines: readonly string[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = text !== '' && !text.endsWith('\n');
  return text + (isOpen ? end : '') + lines.map((line) => line.replace(/\n/g, end) + end).join('');
}

interface Reading {
  /** For each date, what its entries say, in order. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  /** How often the parser was not sure. */
  readonly doubts: number;
}

const DOUBTS: ReadonlySet<string> = new Set([
  'date-conflict',
  'orphan-tags',
  'stray-tag-word',
  'unclosed-authors',
  'unclosed-english',
  'unclosed-fence',
  'unexpected-mark',
  'unsure-entry',
  'unsure-language',
]);

function readingOf(text: string, name: string): Reading {
  const { days, messages } = readNoteText(text, name);
  const entries = new Map<string, string[]>();
  for (const { date = '', entries: read } of days) {
    const said = read.map((entry) => JSON.stringify(contentOf(entry)));
    if (said.length > 0) entries.set(date, [...(entries.get(date) ?? []), ...said]);
  }
  const doubts = messages.filter(({ ruleId }) => DOUBTS.has(String(ruleId))).length;
  return { entries, doubts };
}

interface Addition {
  readonly date: IsoDate;
  readonly pieces: readonly Piece[];
}

/** Whether the day has got these entries at its end, and nothing else has changed. */
function isSame(before: Reading, after: Reading, { date, pieces }: Addition): boolean {
  const said = pieces.map(({ entry }) => JSON.stringify(contentOf(entry)));
  const expected = new Map(before.entries);
  expected.set(date, [...(before.entries.get(date) ?? []), ...said]);
  return (
    expected.size === after.entries.size &&
    [...expected].every(([day, entries]) => {
      const found = after.entries.get(day);
      return found?.length === entries.length && found.every((entry, i) => entry === entries[i]);
    })
  );
}

/** The same, and the parser is no less sure than before. */
const isPure = (before: Reading, after: Reading, addition: Addition): boolean =>
  isSame(before, after, addition) &&
  after.doubts <= before.doubts + addition.pieces.flatMap(({ loose }) => loose).length;
