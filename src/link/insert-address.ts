/** Puts an address into a note file, where the parser will read it as a link of one entry. */
import type { Day, Entry } from '../model.ts';
import { readNote, type Note } from '../read/note-file.ts';
import { arxivAddress } from './arxiv-id.ts';
import { paperIds } from './identity.ts';

/** Which entry of a file is meant: its day and its place in the day, both from 0. */
export interface EntryPlace {
  readonly day: number;
  readonly entry: number;
}

export interface Inserted {
  readonly bytes: Uint8Array;
  /** Where the new line stands. */
  readonly line: number;
}

/**
 * Adds one line with the address of the paper on arXiv. Undefined where no line can be added such that
 * the file then reads exactly as before but for this link.
 *
 * @param bytes the file, of which every byte is kept
 * @param name its own name, which may tell a date
 */
export function insertAddress(
  bytes: Uint8Array,
  name: string,
  place: EntryPlace,
  arxiv: string,
): Inserted | undefined {
  const before = readNote(bytes, name);
  const entry = before.days[place.day]?.entries[place.entry];
  if (!entry) return undefined;
  const address = arxivAddress(arxiv);
  for (const line of linesFor(entry)) {
    const after = insertLine(bytes, line, address);
    if (addsOnly(address, place, before, readNote(after, name), arxiv)) {
      return { bytes: after, line };
    }
  }
  return undefined;
}

/** Where an address may stand, the best place first: below other addresses, above the title, below the head. */
function linesFor({ title, authors, links }: Entry): number[] {
  if (!title) return [];
  const above = links.filter(({ position }) => position.end.line < title.position.start.line);
  const head = authors.at(-1) ?? title;
  const [last] = above.slice(-1);
  return [
    ...(last ? [last.position.end.line + 1] : []),
    title.position.start.line,
    head.position.end.line + 1,
  ];
}

/**
 * Latin 1 has a character for every byte, so that nothing but the new line changes.
 *
 * @param number the number that the new line will have, from 1
 */
function insertLine(bytes: Uint8Array, number: number, line: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const mark = /^(?:\u00EF\u00BB\u00BF)?/.exec(text)?.[0] ?? '';
  const lines = text.slice(mark.length).split(/(?<=\n|\r(?!\n))/);
  const end = /(?:\r\n|\r|\n)$/.exec(lines[number - 2] ?? lines[0] ?? '')?.[0] ?? '\n';
  const isLast = number > lines.length && !/[\r\n]$/.test(lines.at(-1) ?? '');
  const added = lines.toSpliced(number - 1, 0, isLast ? end + line : line + end);
  return Buffer.from(mark + added.join(''), 'latin1');
}

/** Whether a file reads as before, but for one more link of one entry, which tells the id. */
function addsOnly(
  address: string,
  place: EntryPlace,
  before: Note,
  after: Note,
  arxiv: string,
): boolean {
  const entry = after.days[place.day]?.entries[place.entry];
  if (!entry || paperIds(entry).arxiv !== arxiv) return false;
  const added = entry.links.findIndex(({ value }) => value === address);
  const without: Entry = { ...entry, links: entry.links.toSpliced(added, 1) };
  const days = after.days.map((day, index): Day => {
    if (index !== place.day) return day;
    return { ...day, entries: day.entries.with(place.entry, without) };
  });
  return added >= 0 && outline({ ...after, days }) === outline(before);
}

/** What a file says, without the places where it says it. */
const outline = ({ days, messages }: Note): string =>
  JSON.stringify([days, messages.map(({ reason }) => reason)], (key, value: unknown) =>
    key === 'position' || key === 'heading' ? undefined : value,
  );
