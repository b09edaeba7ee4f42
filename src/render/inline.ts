/**
 * One paragraph of source text → mdast, in a restricted profile of Markdown.
 *
 * Notes are plain text: `<y>`, `snake_case`, `2 * 3` and `~` stay as typed. Only what is surely meant
 * becomes markup: `**strong**`, `` `code` ``, `[links](https://…)`, bare addresses and mathematics.
 */
import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { remarkGuardedMath } from '../math/dollars.ts';
import { remarkRepairMath, type RepairOptions } from '../math/remark-repair.ts';
import type { Paragraph, Point } from '../model.ts';
import { remembered } from '../once-per.ts';
import { findUrls } from '../parse/urls.ts';
import { markReferences } from './mark-references.ts';

/** Constructs of micromark that a plain text would trigger by accident. */
const DISABLED = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'mathFlow',
  'setextUnderline',
  'thematicBreak',
];

function plainProfile(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: DISABLED } });
}

const parser = remark()
  .use(remarkMath)
  .use(remarkCjkFriendly)
  // Behind it, for it keeps the marks of formulas from being read as emphasis.
  .use(remarkGuardedMath)
  .use(plainProfile)
  .freeze();

export interface InlineOptions {
  /** Hears of each formula whose lost delimiters were put back; undefined: text stays as typed. */
  readonly onRepair: RepairOptions['onRepair'] | undefined;
}

/** A paragraph's content; every node has its place in the note file, and is not to be changed. */
export type ParseInline = (paragraph: Paragraph) => PhrasingContent[];

/** Parses each paragraph once, however often it is asked for. */
export const inlineParser = (options: InlineOptions): ParseInline =>
  remembered((paragraph) => parseInline(paragraph, options));

function parseInline(
  { value, position }: Paragraph,
  { onRepair }: InlineOptions,
): PhrasingContent[] {
  const isProse = value.length <= LONGEST_PROSE;
  const hasMarkup = isProse && !isPlain(value) && marksIn(value) <= MOST_MARKS;
  const tree = hasMarkup ? parseMarkdown(value) : textTree(value);
  if (hasMarkup) {
    keepLiterally(tree, value);
    joinText(tree);
  }
  if (value.includes('://')) linkUrls(tree, value);
  markReferences(tree, (start, end) => textAt(value, start, end));
  moveTo(tree, position.start);
  if (onRepair && isProse) remarkRepairMath({ onRepair })(tree);
  return tree.children.flatMap(phrasing);
}

/** Whether there is only text in it, to Markdown: most paragraphs are, and are spared the parser. */
export const isPlain = (value: string): boolean => !/[[\]*_`$\n\r]/.test(value);

/** Every construct of the profile. */
export const parseMarkdown = (value: string): Root => parser.parse(value);

/** Characters; ten times any paragraph that was seen. Beyond it only addresses are looked for. */
const LONGEST_PROSE = 20_000;

/** The time micromark takes to pair asterisks and underscores grows with the square of their number. */
const MOST_MARKS = 1000;

const marksIn = (value: string): number => value.match(/[*_]/g)?.length ?? 0;

export const textTree = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [textAt(value, 0, value.length)] }],
});

const phrasing = (node: RootContent): PhrasingContent[] =>
  node.type === 'paragraph' ? node.children : [];

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** Whether Markdown's reading of a node is one that a plain text would not have meant. */
function isAccident(node: Nodes, source: string): boolean {
  if (node.type === 'emphasis') return true;
  if (node.type === 'strong') return source.startsWith('__');
  return node.type === 'link' && !isWebAddress(node.url);
}

/** Turns accidental markup back into the characters that were typed; what is inside it stays. */
function keepLiterally(tree: Root, source: string): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !('children' in node)) return undefined;
    const [start, end] = rangeOf(node);
    if (!isAccident(node, source.slice(start, end))) return undefined;
    const inner = node.children as PhrasingContent[];
    const [first, last] = [inner[0], inner.at(-1)];
    const innerStart = first ? rangeOf(first)[0] : end;
    const innerEnd = last ? rangeOf(last)[1] : end;
    const typed = [textAt(source, start, innerStart), ...inner, textAt(source, innerEnd, end)];
    parent.children.splice(index, 1, ...(typed as RootContent[]));
    return [SKIP, index];
  });
}

/** Where a node stands in the paragraph. */
const rangeOf = ({ position }: Nodes): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** A paragraph is one line, so that an offset is a column. */
const pointAt = (offset: number): Point => ({ line: 1, column: offset + 1, offset });

const textAt = (source: string, start: number, end: number): Text => ({
  type: 'text',
  value: source.slice(start, end),
  position: { start: pointAt(start), end: pointAt(end) },
});

/** Neighbouring texts become one, so that an address or a formula is never cut in two. */
function joinText(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const joined: RootContent[] = [];
    for (const child of node.children) {
      const before = joined.at(-1);
      if (before?.type === 'text' && child.type === 'text') {
        before.value += child.value;
        if (before.position && child.position) before.position.end = child.position.end;
      } else joined.push(child);
    }
    node.children = joined;
  });
}

function linkUrls(tree: Root, source: string): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = splitAtUrls(source, ...rangeOf(node));
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** The range of the source as links, with the text between them. */
function splitAtUrls(source: string, start: number, end: number): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = start;
  for (const found of findUrls(source.slice(start, end))) {
    const url = textAt(source, start + found.start, start + found.end);
    if (start + found.start > at) parts.push(textAt(source, at, start + found.start));
    // Of its own: places are moved in place.
    const { position } = textAt(source, start + found.start, start + found.end);
    parts.push({ type: 'link', url: url.value, children: [url], ...(position && { position }) });
    at = start + found.end;
  }
  if (at < end) parts.push(textAt(source, at, end));
  return parts;
}

/** Positions count from the start of the paragraph; the note file counts from its own. */
function moveTo(tree: Root, { line, column, offset }: Point): void {
  visit(tree, ({ position }) => {
    if (!position) return;
    for (const point of [position.start, position.end]) {
      if (point.line === 1) point.column += column - 1;
      point.line += line - 1;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
}
