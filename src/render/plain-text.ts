/** What a reader would read aloud of a piece of a note: for titles, descriptions, search and feeds. */
import type { PhrasingContent } from 'mdast';
import { toReadableMath } from '../math/readable.ts';

/** Formulas in Unicode, everything else without its markup. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(plainNode).join('');
}

function plainNode(node: PhrasingContent): string {
  if (node.type === 'inlineMath') return toReadableMath(node.value);
  if ('children' in node) return plainText(node.children);
  return 'value' in node ? node.value : '';
}
