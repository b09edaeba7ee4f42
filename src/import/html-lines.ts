/** HTML → the lines of a dump: one paragraph a line, as plain as can be without losing a word. */
import { parseFragment } from 'parse5';
import { addAll } from '../add-all.ts';
import { addressOf, attribute, inline, isElement, isImageLink } from './html-inline.ts';
import type { Element, Node } from './html-inline.ts';

/** Every paragraph, heading, item and row of a piece of HTML, in order. */
export const htmlLines = (html: string): string[] => flow(parseFragment(html).childNodes);

const tags = (names: string, write: (element: Element) => string[]): [string, typeof write][] =>
  names.split(' ').map((name) => [name, write]);

/** Elements that stand in lines of their own. */
const BLOCKS = new Map([
  ...tags('address article aside dd details div dl dt fieldset figcaption figure footer', content),
  ...tags('form header main nav p picture section summary', content),
  ...tags('h1 h2 h3 h4 h5 h6', heading),
  ...tags('audio embed iframe video', embedded),
  ...tags('blockquote', (element) => flow(element.childNodes).map((line) => `> ${line}`)),
  ...tags('hr', () => ['---']),
  ...tags('ol', (element) => list(element, Number(attribute(element, 'start') || 1))),
  ...tags('ul', (element) => list(element, undefined)),
  ...tags('pre', preformatted),
  ...tags('table', rows),
]);

const isBlock = (node: Node): node is Element =>
  isElement(node) && (BLOCKS.has(node.tagName) || node.childNodes.some(isBlock));

/** Text runs on in one line until a block or a line break. */
function flow(nodes: readonly Node[]): string[] {
  const lines: string[] = [];
  let run = '';
  const flush = (): void => {
    addAll(lines, filled(trimmed(run)));
    run = '';
  };
  for (const node of nodes) {
    if (!isBlock(node)) run += inline(node);
    else {
      flush();
      addAll(lines, (BLOCKS.get(node.tagName) ?? around)(node));
    }
  }
  flush();
  return lines;
}

const trimmed = (text: string): string[] => text.split(/[\r\n]/).map((line) => line.trim());

const filled = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

/** A link or the like around whole blocks. */
function around(element: Element): string[] {
  const lines = flow(element.childNodes);
  const address = isImageLink(element) ? '' : addressOf(element, 'href');
  return filled([...lines, lines.includes(address) ? '' : address]);
}

/** Substack keeps what some blocks say, such as formulas and posts of others, in an attribute. */
function content(element: Element): string[] {
  const lines = flow(element.childNodes);
  const kept = attribute(element, 'data-attrs');
  return lines.length > 0 || kept === '' ? lines : keptLines(kept);
}

function keptLines(json: string): string[] {
  const kept = new Map(Object.entries(objectOf(json)));
  const linesAt = (key: string): string[] => filled(trimmed(String(kept.get(key) ?? '')));
  const formula = linesAt('persistentExpression');
  if (formula.length > 0) return [['$$', ...formula, '$$'].join('\n')];
  return [...linesAt('full_text'), ...linesAt('url')];
}

function objectOf(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** A heading that is one link is a title, which stands below its address. */
function heading(element: Element): string[] {
  const [only, ...more] = element.childNodes.filter((node) => inline(node).trim() !== '');
  const isLink = more.length === 0 && only && isElement(only) && only.tagName === 'a';
  if (!isLink) return flow(element.childNodes);
  return filled([addressOf(only, 'href'), ...flow(only.childNodes)]);
}

function embedded(element: Element): string[] {
  return filled([addressOf(element, 'src'), ...flow(element.childNodes)]);
}

/** @param first the number of the first item; undefined where items have no numbers */
function list(element: Element, first: number | undefined): string[] {
  let number = first;
  return element.childNodes.flatMap((node) => {
    if (!isElement(node)) return flow([node]);
    const [line = '', ...more] = flow(node.tagName === 'li' ? node.childNodes : [node]);
    const mark = number === undefined ? '-' : `${number}.`;
    if (number !== undefined) number += 1;
    return [`${mark} ${line}`.trimEnd(), ...more];
  });
}

function preformatted(element: Element): string[] {
  const text = rawText(element).trimEnd();
  const fence = text.includes('```') ? '~~~' : '```';
  return text === '' ? [] : [[fence, text, fence].join('\n')];
}

const rawText = (node: Node): string =>
  isElement(node) ? node.childNodes.map(rawText).join('') : 'value' in node ? node.value : '';

/** One row a line, its cells set apart. */
function rows(element: Element): string[] {
  return element.childNodes.flatMap((node) => {
    if (!isElement(node)) return flow([node]);
    if (node.tagName === 'caption') return flow(node.childNodes);
    if (node.tagName !== 'tr') return rows(node);
    const cells = node.childNodes.filter(isElement).map((cell) => flow(cell.childNodes).join(' '));
    return filled([cells.join(' | ').trim()]);
  });
}
