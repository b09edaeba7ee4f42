/**
 * One paragraph of source text → mdast, in a restricted profile of Markdown.
 *
 * Notes are plain text: `<y>`, `snake_case`, `2 * 3` and `~` stay as typed. Only what is surely meant
 * becomes markup: `**strong**`, `` `code` ``, `[links](https://…)`, bare addresses and mathematics.
 */
import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { remarkGuardedMath } from '../math/dollars.ts';
import type { Paragraph, Point } from '../model.ts';
import { findUrls } from './urls.ts';

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
  .use(remarkGuardedMath)
  .use(remarkCjkFriendly)
  .use(plainProfile)
  .freeze();

/** The paragraph's content; every node has its place in the note file. */
export function parseInline({ value, position }: Paragraph): PhrasingContent[] {
  const tree = parser.parse(value);
  keepLiterally(tree, value);
  joinText(tree);
  linkUrls(tree);
  moveTo(tree, position.start);
  return tree.children.flatMap(phrasing);
}

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
    const typed = sliceOf(node, source);
    if (!isAccident(node, typed)) return undefined;
    const inner = node.children as PhrasingContent[];
    const [first, last] = [inner[0], inner.at(-1)];
    const start = node.position?.start.offset ?? 0;
    const open = first ? source.slice(start, first.position?.start.offset) : typed;
    const close = last ? source.slice(last.position?.end.offset, node.position?.end.offset) : '';
    const children = [text(open), ...inner, text(close)];
    parent.children.splice(index, 1, ...(children as RootContent[]));
    return [SKIP, index];
  });
}

const sliceOf = ({ position }: Nodes, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset);

const text = (value: string): Text => ({ type: 'text', value });

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

function linkUrls(tree: Root): void {
  findAndReplace(tree, [[/https?:\/\/.*/gsu, toLinks]], { ignore: ['link'] });
}

/** From the first address on: links with the text between them. */
function toLinks(rest: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end } of findUrls(rest)) {
    const url = rest.slice(start, end);
    nodes.push(text(rest.slice(from, start)), { type: 'link', url, children: [text(url)] });
    from = end;
  }
  nodes.push(text(rest.slice(from)));
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
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
