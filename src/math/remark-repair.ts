/** Puts repaired mathematics into a Markdown tree, with the text it was made from. */
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import type { Point, Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { findLostMath } from './repair.ts';
import type { LostMath } from './repair.ts';

export interface RepairOptions {
  /** Hears of each repair; `position` is undefined for a tree without positions. */
  readonly onRepair?: (repair: LostMath, source: string, position: Position | undefined) => void;
}

/** Text inside these is somebody's words for an address or code, or is mathematics already. */
const CLOSED = new Set([
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'math',
  'inlineMath',
  'html',
]);

/** What somebody has made an element of by name is no running text either. */
const isElement = ({ data }: Nodes): boolean => data !== undefined && 'hName' in data;

/** The place `offset` characters behind `start`, in text that stands in the file as it is. */
function pointAt(start: Point, text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    line: start.line + lines.length - 1,
    column: lines.length > 1 ? last.length + 1 : start.column + offset,
    offset: (start.offset ?? 0) + offset,
  };
}

/** Where a stretch of a text node stands; the whole node, where its text was changed on the way. */
function positionOf(node: Text, start: number, end: number): Position | undefined {
  const { position, value } = node;
  if (!position) return undefined;
  const length = (position.end.offset ?? 0) - (position.start.offset ?? 0);
  if (length !== value.length) return position;
  return {
    start: pointAt(position.start, value, start),
    end: pointAt(position.start, value, end),
  };
}

const withPosition = <T extends object>(node: T, position: Position | undefined): T =>
  position ? { ...node, position } : node;

/** The node that mdast-util-math makes for `$…$`, with the text as typed in `data-source`. */
function mathNode(tex: string, source: string, position: Position | undefined): InlineMath {
  const node: InlineMath = {
    type: 'inlineMath',
    value: tex,
    data: {
      hName: 'code',
      hProperties: { className: ['language-math', 'math-inline'], dataSource: source },
      hChildren: [{ type: 'text', value: tex }],
    },
  };
  return withPosition(node, position);
}

const textNode = (node: Text, start: number, end: number): Text =>
  withPosition<Text>(
    { type: 'text', value: node.value.slice(start, end) },
    positionOf(node, start, end),
  );

function split(
  node: Text,
  repairs: readonly LostMath[],
  options: RepairOptions,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const repair of repairs) {
    const { start, end, tex } = repair;
    if (start > at) parts.push(textNode(node, at, start));
    const source = node.value.slice(start, end);
    const position = positionOf(node, start, end);
    parts.push(mathNode(tex, source, position));
    options.onRepair?.(repair, source, position);
    at = end;
  }
  if (at < node.value.length) parts.push(textNode(node, at, node.value.length));
  return parts;
}

/** Remark plugin: turns mathematics that lost its delimiters into `inlineMath` nodes. */
export function remarkRepairMath(options: RepairOptions = {}): (tree: Root) => undefined {
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if (CLOSED.has(node.type) || isElement(node)) return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return;
      const repairs = findLostMath(node.value);
      if (repairs.length === 0) return;
      const parts = split(node, repairs, options);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
