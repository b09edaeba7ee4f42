/**
 * Lines → tokens: what each line is by its own look, before its neighbours have a say.
 *
 * The marks of a vault note (`*Title* (Authors)`, `> abstract`, `<english>`, `# Links`) are tokens
 * like any other, so that one grammar reads a bare dump and a marked-up note.
 */
import { addAll } from '../add-all.ts';
import type { IsoDate, Located } from '../model.ts';
import { parenthesised, trailingParenthesis } from './authors.ts';
import { readDate } from './dates.ts';
import { slice, span, splitLines } from './lines.ts';
import { readTagLine, type TagLine } from './tags.ts';

export type Token =
  | { readonly kind: 'date'; readonly line: Located; readonly date: IsoDate | undefined }
  | ({ readonly kind: 'tags'; readonly line: Located } & TagLine)
  /** A lone `#`, `---` or the like. */
  | { readonly kind: 'separator'; readonly line: Located }
  | { readonly kind: 'linksHeading'; readonly line: Located }
  | { readonly kind: 'englishOpen' | 'englishClose'; readonly line: Located }
  /** A line marked as a title; `list` holds what stands in parentheses behind it. */
  | {
      readonly kind: 'title';
      readonly line: Located;
      readonly title: Located;
      /** `# Title`, the strongest mark of a new entry; else the title stands between asterisks. */
      readonly heading: boolean;
      readonly list: Located | undefined;
    }
  | { readonly kind: 'quote'; readonly line: Located; readonly content: Located }
  /** Nothing but addresses, ids such as `arXiv:2304.09151`, and `[[wikilinks]]`. */
  | { readonly kind: 'link'; readonly line: Located }
  /** Wholly in parentheses. */
  | { readonly kind: 'aside'; readonly line: Located; readonly content: Located }
  | { readonly kind: 'text'; readonly line: Located };

export type TokenOf<Kind extends Token['kind']> = Extract<Token, { kind: Kind }>;

type Construct = (line: Located) => Token | undefined;

const date: Construct = (line) => {
  const found = readDate(line.value.replace(/^(?:#+\s+|\*\*)|\*\*$/g, ''));
  return found && { kind: 'date', line, ...found };
};

const tags: Construct = (line) => {
  const found = readTagLine(line);
  return found && { kind: 'tags', line, ...found };
};

const separator: Construct = (line) =>
  /^(?:#+|(?:[-*_]\s*){3,})$/.test(line.value) ? { kind: 'separator', line } : undefined;

const linksHeading: Construct = (line) =>
  /^#+\s+(?:links?|링크)\s*:?$/i.test(line.value) ? { kind: 'linksHeading', line } : undefined;

const english: Construct = (line) => {
  if (/^<english>$/i.test(line.value)) return { kind: 'englishOpen', line };
  return /^<\/english>$/i.test(line.value) ? { kind: 'englishClose', line } : undefined;
};

const title: Construct = (line) => {
  const heading = /^#{1,2}\s/.exec(line.value);
  if (heading) {
    const text = slice(line, heading[0].length);
    return { kind: 'title', line, title: text, heading: true, list: undefined };
  }
  const tail = trailingParenthesis(line);
  const head = tail?.title ?? line;
  const mark = /^(\*{1,2})[^\s*](?:[^*]*[^\s*])?\1$/.exec(head.value)?.[1]?.length;
  if (mark === undefined) return undefined;
  const text = slice(head, mark, head.value.length - mark);
  return { kind: 'title', line, title: text, heading: false, list: tail?.list };
};

const quote: Construct = (line) =>
  /^>\s?\S/.test(line.value) ? { kind: 'quote', line, content: slice(line, 1) } : undefined;

const link: Construct = (line) =>
  /^(?:[-*+]\s+)?(?:(?:<?https?:\/\/[^\s\p{Script=Hangul}]+|(?:arxiv:[a-z.-]*\/?\d|doi:10\.)[^\s\p{Script=Hangul}]+|\[\[[^[\]]+\]\])(?:\s+|$))+$/iu.test(
    line.value,
  )
    ? { kind: 'link', line }
    : undefined;

const aside: Construct = (line) => {
  const content = parenthesised(line);
  return content && { kind: 'aside', line, content };
};

/** In order of precedence; a line that is nothing else is text. */
const CONSTRUCTS: readonly Construct[] = [
  date,
  linksHeading,
  separator,
  tags,
  english,
  title,
  quote,
  link,
  aside,
];

/** What a line is by itself. */
function readToken(line: Located): Token {
  for (const construct of CONSTRUCTS) {
    const token = construct(line);
    if (token) return token;
  }
  return { kind: 'text', line };
}

/** Marks that may share their line with text: `<english>Text` and `Text</english>`. */
function splitEnglishMarks(line: Located): Located[] {
  const open = /^<english>/i.exec(line.value)?.[0].length ?? 0;
  const close = /<\/english>$/i.exec(line.value)?.index ?? line.value.length;
  const parts = [slice(line, 0, open), slice(line, open, close), slice(line, close)];
  return parts.filter((part) => part.value !== '');
}

interface Fence {
  readonly mark: string;
  readonly opens: RegExp;
}

const FENCES: readonly Fence[] = [
  { mark: '```', opens: /^```[^`]*$/ },
  { mark: '~~~', opens: /^~~~/ },
  { mark: '$$', opens: /^\$\$$/ },
];

interface Close {
  readonly index: number;
  readonly line: Located;
}

/** For each line, the next one that is `mark` and nothing else. */
function nextMarks(lines: readonly Located[], mark: string): (Close | undefined)[] {
  let next: Close | undefined;
  const found: (Close | undefined)[] = [];
  for (const [index, line] of [...lines.entries()].reverse()) {
    found[index] = next;
    if (line.value === mark) next = { index, line };
  }
  return found;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Lines that open a fence which never closes; they are text. */
  readonly unclosed: readonly Located[];
}

/** Reads a whole text; a fenced block or display formula is one token of text, fences included. */
export function readTokens(text: string): Tokens {
  const lines = splitLines(text);
  const fences = FENCES.map((fence) => ({ ...fence, closes: nextMarks(lines, fence.mark) }));
  const tokens: Token[] = [];
  const unclosed: Located[] = [];
  let fencedTo = -1;
  for (const [index, line] of lines.entries()) {
    if (index <= fencedTo) continue;
    const fence = fences.find(({ opens }) => opens.test(line.value));
    const close = fence?.closes[index];
    if (close) {
      tokens.push({ kind: 'text', line: join(text, line, close.line) });
      fencedTo = close.index;
      continue;
    }
    if (fence) unclosed.push(line);
    addAll(tokens, splitEnglishMarks(line).map(readToken));
  }
  return { tokens, unclosed };
}

/** The lines of `text` from `first` to `last` as one value, blank ones and indents kept. */
function join(text: string, first: Located, last: Located): Located {
  const position = span(first.position, last.position);
  const value = text.slice(position.start.offset, position.end.offset);
  return { value: value.replace(/\r\n?/g, '\n'), position };
}
