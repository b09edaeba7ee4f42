/** Formulas → HTML and MathML at build time; what KaTeX cannot read stays visible as its source. */
import type { Element, ElementContent, Root } from 'hast';
import katex, { type KatexOptions } from 'katex';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { diagnose } from '../diagnostics.ts';
import { katexMacros } from '../math/macros.ts';

/** Bounds for hostile TeX: sizes in em, steps of macro expansion; nothing that needs trust. */
export const KATEX_OPTIONS = {
  trust: false,
  strict: 'ignore',
  maxSize: 50,
  maxExpand: 200,
  // KaTeX shows what it does not trust in this colour and says nothing; nobody else will choose it.
  errorColor: '#cc0001',
  // A formula may define macros, and KaTeX keeps them here: each formula is given its own.
  get macros() {
    return katexMacros();
  },
} satisfies KatexOptions;

const isFormula = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('language-math');

const sourceOf = (children: readonly ElementContent[]): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** KaTeX's complaint about a formula, or undefined where it can be typeset. */
function complaint(tex: string): string | undefined {
  try {
    const html = katex.renderToString(tex, { ...KATEX_OPTIONS, throwOnError: true });
    return html.includes(KATEX_OPTIONS.errorColor) ? 'a command that is not allowed' : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return reason.replace(/^KaTeX parse error: /, '').replace(/ at position \d+:.*$/su, '');
  }
}

/** Rehype plugin, before rehype-katex: a formula in error becomes code, with a message. */
export function rehypeTexErrors() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node) => {
      if (!isFormula(node)) return undefined;
      const tex = sourceOf(node.children);
      const reason = complaint(tex);
      if (reason === undefined) return SKIP;
      file.messages.push(diagnose('tex-error', node.position, `${reason} in ${tex}`));
      node.properties = { className: ['tex-error'] };
      return SKIP;
    });
  };
}

/**
 * Rehype plugin, before rehype-katex: a repaired formula shows the text it was read from on hover and
 * focus (the style sheet does), for KaTeX keeps no attributes.
 */
export function rehypeRepairedMath() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { dataSource } = node.properties;
      if (dataSource === undefined || !parent || index === undefined) return undefined;
      const properties = { className: ['repaired-math'], dataSource, tabIndex: 0 };
      parent.children[index] = { type: 'element', tagName: 'span', properties, children: [node] };
      return SKIP;
    });
  };
}

/** Rehype plugin, behind rehype-katex: a wide formula scrolls in its own box, by the keyboard too. */
export function rehypeScrollableMath() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { className } = node.properties;
      if (!Array.isArray(className) || !className.includes('katex-display')) return undefined;
      node.properties.tabIndex = 0;
      return SKIP;
    });
  };
}
