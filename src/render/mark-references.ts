/** Marks where a text speaks of another note; only the whole archive knows whether there is one. */
import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { arxivIdOfUrl } from '../link/paper-addresses.ts';
import { findReferences } from '../link/references.ts';

/** For mdast-util-to-hast: what `lead-references.ts` finds again in the HTML. */
const MARK = { dataNote: '' };

/**
 * Changes the tree in place: a link to a paper gets the mark, any other reference an element with it.
 *
 * @param textAt a stretch of the source, by its offsets, with its place
 */
export function markReferences(tree: Root, textAt: (start: number, end: number) => Text): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') {
      if (arxivIdOfUrl(node.url) !== undefined) node.data = { hProperties: MARK };
      return SKIP;
    }
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = split(node, textAt);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function split(node: Text, textAt: (start: number, end: number) => Text): PhrasingContent[] {
  const offset = node.position?.start.offset ?? 0;
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end } of findReferences(node.value)) {
    if (start > at) parts.push(textAt(offset + at, offset + start));
    parts.push(reference(textAt(offset + start, offset + end)));
    at = end;
  }
  if (parts.length === 0) return [node];
  if (at < node.value.length) parts.push(textAt(offset + at, offset + node.value.length));
  return parts;
}

function reference(typed: Text): PhrasingContent {
  // A place of its own: places are moved in place.
  const { position } = structuredClone(typed);
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: MARK },
    children: [typed],
    ...(position && { position }),
  };
}
