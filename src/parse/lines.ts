/** Text → lines with positions. White space at both ends of a line carries no meaning. */
import type { Located, Point, Position } from '../model.ts';

/** Splits at LF, CRLF and CR; blank lines are dropped, the others trimmed and located. */
export function splitLines(text: string): Located[] {
  const lines: Located[] = [];
  let offset = 0;
  let number = 1;
  for (const [whole, content = ''] of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const value = content.trim();
    if (value !== '') {
      const indent = content.length - content.trimStart().length;
      const start = { line: number, column: indent + 1, offset: offset + indent };
      lines.push({ value, position: { start, end: shift(start, value.length) } });
    }
    offset += whole.length;
    number += 1;
  }
  return lines;
}

const shift = ({ line, column, offset }: Point, by: number): Point => ({
  line,
  column: column + by,
  offset: offset + by,
});

/** The part `[from, to)` of a one-line value, trimmed, with its own position. */
export function slice({ value, position }: Located, from: number, to = value.length): Located {
  const part = value.slice(from, to);
  const trimmed = part.trim();
  const start = shift(position.start, from + part.length - part.trimStart().length);
  return { value: trimmed, position: { start, end: shift(start, trimmed.length) } };
}

/** From the start of the first to the end of the last. */
export const span = (first: Position, last: Position): Position => ({
  start: first.start,
  end: last.end,
});
