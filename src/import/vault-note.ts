/** One note of an Obsidian vault → its entries. */
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Entry, Located } from '../model.ts';
import { readTagLine } from '../parse/tags.ts';
import { dateOfName, titleOfName } from '../read/file-date.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import { readNoteText } from '../read/note-file.ts';
import { withOrphans } from './orphans.ts';
import {
  withFields,
  withProperties,
  writtenOf,
  type Completed,
  type Properties,
} from './properties.ts';
import { readSource, type Converted, type Source } from './source.ts';

/** Reads a note; where it is on one paper, all that the file says is of that paper. */
export function readVaultNote(source: Source): Converted {
  const { date, repairMath, other } = readFrontMatter(source.text);
  const properties = repairMath ? other : { ...other, 'repair-math': false };
  const read = readSource((date ?? dateOfName(source.name)) ? source : datedByLine(source));
  const [piece] = read.pieces;
  const isOnePaper = read.days.flatMap(({ entries }) => entries).length === 1;
  if (!piece) return read;
  if (!isOnePaper) {
    const { pieces, messages } = withOrphans(read, source.file);
    return { pieces, messages: [...messages, ...leftOut(writtenOf(properties), source.file)] };
  }
  const { entry, unused } = completed(piece.entry, properties, {
    orphans: read.orphans,
    name: titleOfName(source.name),
  });
  return {
    pieces: [{ ...piece, entry }],
    messages: [...read.messages, ...leftOut(unused, source.file)],
  };
}

/** A single date on a line of its own dates what stands above it too, if nothing else does. */
function datedByLine(source: Source): Source {
  const [above, dated, ...more] = readNoteText(source.text, source.name).days;
  if (!above || above.heading || !dated?.heading || !dated.date || more.length > 0) return source;
  const { start, end } = dated.heading;
  const text = source.text.slice(0, start.offset) + source.text.slice(end.offset);
  return { ...source, text, name: `${dated.date} ${source.name}` };
}

/** Names that Obsidian gives by itself. */
const NO_TITLE = /^(?:untitled|무제)(?: 파일)?(?: \d+)?$/i;

/** What the properties do not say, tags outside the entry and the name of the file do. */
function completed(
  entry: Entry,
  properties: Properties,
  { orphans, name }: { orphans: readonly Located[]; name: string },
): Completed {
  const told = withProperties(entry, properties);
  const tags = orphans.flatMap((line) => readTagLine(line)?.tags ?? []).map(({ value }) => value);
  const isTitle = !told.entry.title && /[\p{L}\p{N}]/u.test(name) && !NO_TITLE.test(name);
  return { ...told, entry: withFields(told.entry, { tags, ...(isTitle && { title: name }) }) };
}

const leftOut = (written: readonly string[], file: string): VFileMessage[] =>
  written.map((property) => {
    const message = diagnose(
      'left-out-text',
      { line: 1, column: 1 },
      `“${property}” above the note`,
    );
    return Object.assign(message, { file });
  });
