/** One line of text as the parser would hand it on. */
import type { Located } from '../../src/model.ts';
import { splitLines } from '../../src/parse/lines.ts';

export function lineOf(text: string): Located {
  const [line, ...more] = splitLines(text);
  if (!line || more.length > 0) throw new Error(`“${text}” is not one line`);
  return line;
}
