/** Puts each sentence that has a counterpart in the other language into an element with its number. */
import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A stretch of a note file, in UTF-16 units, and the number that it shares with its counterpart. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/**
 * Changes the tree in place. What is no plain text (a formula, a link) is never cut: it belongs to the
 * mark that it begins in.
 *
 * @param marks in order, none within another, each in one paragraph
 */
export function markPairs(tree: Root, marks: readonly Mark[]): void {
  let next = 0;
  visit(tree, 'paragraph', (paragraph) => {
    const last = paragraph.children.at(-1);
    const end = last ? endOf(last) : 0;
    const first = next;
    while ((marks[next]?.start ?? Infinity) < end) next += 1;
    const within = marks.slice(first, next);
    paragraph.children = wrap(cut(paragraph.children, within), within);
    return SKIP;
  });
}

const startOf = ({ position }: PhrasingContent): number => position?.start.offset ?? 0;
const endOf = ({ position }: PhrasingContent): number => position?.end.offset ?? 0;

/** Texts are cut where a mark begins or ends. */
function cut(nodes: readonly PhrasingContent[], marks: readonly Mark[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const within = marks
      .flatMap(({ start, end }) => [start, end])
      .filter((offset) => offset > startOf(node) && offset < endOf(node));
    const edges = [startOf(node), ...new Set(within), endOf(node)];
    return edges.slice(1).map((edge, index) => piece(node, edges[index] ?? edge, edge));
  });
}

/** A text of a paragraph is a stretch of one line, so that an offset further is a column further. */
function piece(node: Text, start: number, end: number): Text {
  const from = start - startOf(node);
  const { position } = node;
  if (!position) return node;
  const { line, column } = position.start;
  return {
    type: 'text',
    value: node.value.slice(from, from + end - start),
    position: {
      start: { line, column: column + from, offset: start },
      end: { line, column: column + from + end - start, offset: end },
    },
  };
}

function wrap(nodes: readonly PhrasingContent[], marks: readonly Mark[]): PhrasingContent[] {
  const wrapped: PhrasingContent[] = [];
  let open: { readonly mark: Mark; readonly element: Parent } | undefined;
  for (const node of nodes) {
    const mark = marks.find(({ start, end }) => startOf(node) >= start && startOf(node) < end);
    if (mark && open?.mark === mark) open.element.children.push(node);
    else if (mark) {
      const element = sentence(node, mark);
      open = { mark, element };
      wrapped.push(element);
    } else wrapped.push(node);
  }
  return wrapped;
}

const sentence = (node: PhrasingContent, { number }: Mark): PhrasingContent & Parent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { dataPair: number } },
  children: [node],
});
