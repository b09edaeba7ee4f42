/** One note of an Obsidian vault → its entries. */
import type { VFileMessage } from 'vfile-message';
import { diagnose, inFile } from '../diagnostics.ts';
import { valuesOf } from '../located.ts';
import { readTagLine } from '../parse/tags.ts';
import { dateOfName, titleOfName } from '../read/file-date.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import { readNoteText } from '../read/note-file.ts';
import { completed } from './completed.ts';
import { withOrphans } from './orphans.ts';
import { fieldsIn, writtenOf } from './properties.ts';
import { readSource, type Converted, type Source } from './source.ts';

/** Reads a note; where it is on one paper, all that the file says is of that paper. */
export function readVaultNote(source: Source): Converted {
  const { date, repairMath, other } = readFrontMatter(source.text);
  const properties = repairMath ? other : { ...other, 'repair-math': false };
  const read = readSource((date ?? dateOfName(source.name)) ? source : datedByLine(source));
  const [piece] = read.pieces;
  const isOnePaper = read.days.flatMap(({ entries }) => entries).length === 1;
  // A note that is left out as a whole is not spoken of in parts.
  if (!piece) return withOrphans(read, source.file);
  if (!isOnePaper) {
    const { pieces, messages } = withOrphans(read, source.file);
    return { pieces, messages: [...messages, ...leftOut(writtenOf(properties), source.file)] };
  }
  const { fields, unused } = fieldsIn(properties, piece.entry.title?.value);
  const tags = read.orphans.flatMap((line) => readTagLine(line)?.tags ?? []);
  return {
    pieces: [
      completed(piece, {
        ...fields,
        title: fields.title ?? titleIn(source.name),
        tags: [...fields.tags, ...valuesOf(tags)],
      }),
    ],
    messages: [...read.messages, ...leftOut(unused, source.file)],
  };
}

/** Names that Obsidian gives by itself. */
const NO_TITLE = /^(?:untitled|무제)(?: 파일)?(?: \d+)?$/i;

/** In a vault the name of a file is its title. */
function titleIn(name: string): string | undefined {
  const title = titleOfName(name);
  return /[\p{L}\p{N}]/u.test(title) && !NO_TITLE.test(title) ? title : undefined;
}

/** A single date on a line of its own dates what stands above it too, if nothing else does. */
function datedByLine(source: Source): Source {
  const [above, dated, ...more] = readNoteText(source.text, source.name).days;
  if (!above || above.heading || !dated?.heading || !dated.date || more.length > 0) return source;
  const { start, end } = dated.heading;
  const text = source.text.slice(0, start.offset) + source.text.slice(end.offset);
  return { ...source, text, name: `${dated.date} ${source.name}` };
}

const leftOut = (written: readonly string[], file: string): VFileMessage[] =>
  written.map((property) => {
    const text = `“${property}” in the front matter`;
    return inFile(file, diagnose('left-out-text', { line: 1, column: 1 }, text));
  });
