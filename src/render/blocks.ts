/** A field's paragraphs → mdast: lists, fenced code, display formulas and plain paragraphs. */
import type { BlockContent, Paragraph as MdastParagraph, ListItem, Root } from 'mdast';
import type { Paragraph } from '../model.ts';
import { slice } from '../parse/lines.ts';
import type { ParseInline } from './inline.ts';

/** Two or more items in a row make a list; `2024. …` alone is a sentence that begins with a year. */
export function toMdast(paragraphs: readonly Paragraph[], parse: ParseInline): Root {
  const children: BlockContent[] = [];
  for (let index = 0; index < paragraphs.length;) {
    const items = itemsFrom(paragraphs, index);
    const paragraph = paragraphs[index];
    if (items.length >= 2) children.push(list(items, parse));
    else if (paragraph) children.push(block(paragraph, parse));
    index += Math.max(items.length, 1);
  }
  return { type: 'root', children };
}

interface Item {
  readonly ordered: boolean;
  readonly content: Paragraph;
}

function readItem(paragraph: Paragraph | undefined): (Item & { number: number }) | undefined {
  const match = /^(?:(?<number>\d{1,3})[.)]|[-*+•])\s+(?=\S)/.exec(paragraph?.value ?? '');
  if (!match || !paragraph) return undefined;
  const number = match.groups?.['number'];
  return {
    ordered: number !== undefined,
    number: Number(number),
    content: slice(paragraph, match[0].length),
  };
}

/** The items of one list: bullets, or the numbers 1, 2, 3 … */
function itemsFrom(paragraphs: readonly Paragraph[], start: number): Item[] {
  const items: Item[] = [];
  for (let index = start; ; index += 1) {
    const item = readItem(paragraphs[index]);
    const first = items[0] ?? item;
    const inOrder = !item?.ordered || item.number === items.length + 1;
    if (!item || !inOrder || item.ordered !== first?.ordered) return items;
    items.push(item);
  }
}

const list = (items: readonly Item[], parse: ParseInline): BlockContent => ({
  type: 'list',
  ordered: items[0]?.ordered ?? false,
  spread: false,
  children: items.map(({ content }): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [inlineParagraph(content, parse)],
  })),
});

const inlineParagraph = (paragraph: Paragraph, parse: ParseInline): MdastParagraph => ({
  type: 'paragraph',
  children: parse(paragraph),
});

function block(paragraph: Paragraph, parse: ParseInline): BlockContent {
  const fence = /^(`{3}|~{3})[^\n]*\n(?<code>[\s\S]*?)\n?\1$/.exec(paragraph.value);
  if (fence) return { type: 'code', value: fence.groups?.['code'] ?? '' };
  const formula = /^\$\$(?<tex>[^$]+)\$\$$/.exec(paragraph.value)?.groups?.['tex']?.trim();
  return formula ? displayFormula(formula, paragraph) : inlineParagraph(paragraph, parse);
}

/** The node that remark-math makes of a formula, marked for display. */
function displayFormula(value: string, { position }: Paragraph): MdastParagraph {
  const data = {
    hName: 'code',
    hProperties: { className: ['language-math', 'math-display'] },
    hChildren: [{ type: 'text' as const, value }],
  };
  return { type: 'paragraph', children: [{ type: 'inlineMath', value, data, position }] };
}
