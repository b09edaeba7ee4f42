/** Markdown with its lost mathematics found. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkMath from 'remark-math';
import { remarkGuardedMath } from '../../src/math/dollars.ts';
import { remarkRepairMath } from '../../src/math/remark-repair.ts';
import type { LostMath } from '../../src/math/repair.ts';

export const processor = remark().use(remarkMath).use(remarkGuardedMath).freeze();

export function repair(
  tree: Root,
  onRepair?: (repair: LostMath, source: string, position?: object) => void,
) {
  remarkRepairMath(onRepair ? { onRepair } : {})(tree);
  return tree;
}

export const repaired = (text: string): Root => repair(processor.parse(text));

/** What the reader sees, repaired mathematics as its source. */
export function visible(node: Nodes): string {
  if (node.type === 'inlineMath') {
    const source = node.data?.hProperties?.['dataSource'];
    return typeof source === 'string' ? source : `$${node.value}$`;
  }
  if ('children' in node) return node.children.map(visible).join('');
  return 'value' in node ? node.value : '';
}
