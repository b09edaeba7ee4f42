/** The optional YAML block at the top of a note file. */
import matter from 'gray-matter';
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { IsoDate, Point } from '../model.ts';
import { readDate } from '../parse/dates.ts';
import { readYaml, YamlError, type YamlMap } from './yaml.ts';

export interface FrontMatter {
  readonly date: IsoDate | undefined;
  /** Whether formulas that lost their delimiters may be put right in this file. */
  readonly repairMath: boolean;
  /** What it says besides; a note file has no use for it, and a message tells so. */
  readonly other: Readonly<Record<string, unknown>>;
  /** The text with the block blanked out, so that every position in the rest stays what it was. */
  readonly body: string;
  readonly messages: readonly VFileMessage[];
}

const START: Point = { line: 1, column: 1, offset: 0 };

/** gray-matter caches by text unless it is told otherwise. */
function split(text: string): { yaml: YamlMap; content: string } {
  let yaml = readYaml('');
  const parse = (block: string): object => {
    yaml = readYaml(block);
    return yaml.data;
  };
  const { content } = matter(text, { language: 'yaml', engines: { yaml: { parse } } });
  return { yaml, content };
}

type Keys = Omit<FrontMatter, 'body'>;

const NONE: Keys = { date: undefined, repairMath: true, other: {}, messages: [] };

/** Reads and removes the front matter of a decoded file. */
export function readFrontMatter(text: string): FrontMatter {
  if (!/^---[^-\r\n]*[\r\n]/.test(text)) return { ...NONE, body: text };
  const fail = (why: string, point: Point): FrontMatter => ({
    ...NONE,
    body: text,
    messages: [diagnose('bad-front-matter', point, why)],
  });
  // gray-matter would run code in `---js`, and take `---constructor` for a language as well.
  if (!/^---[ \t]*(?:ya?ml[ \t]*)?[\r\n]/.test(text)) return fail('only YAML is read here', START);
  if (!/[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text)) return fail('no line --- closes it', START);
  try {
    const { yaml, content } = split(text);
    const blank = text.slice(0, text.length - content.length).replace(/[^\r\n]/g, ' ');
    return { ...readKeys(yaml), body: blank + content };
  } catch (error) {
    if (error instanceof YamlError) return fail(error.message, error.point);
    return fail(error instanceof Error ? error.message : String(error), START);
  }
}

function readKeys({ data, pointOf }: YamlMap): Keys {
  const { date: written, 'repair-math': repairMath = true, ...other } = data;
  const messages = Object.keys(other).map((key) =>
    diagnose('unknown-setting', pointOf([key]), `“${key}”`),
  );
  if (typeof repairMath !== 'boolean') {
    throw new YamlError('repair-math must be true or false', pointOf(['repair-math']));
  }
  if (written === undefined) return { date: undefined, repairMath, other, messages };
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  const date = readDate(text)?.date;
  if (!date) messages.push(diagnose('invalid-date', pointOf(['date']), text));
  return { date, repairMath, other, messages };
}
