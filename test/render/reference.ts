/** What the plugins of rehype make of a tree: the reference for what `src/render/html.ts` writes. */
import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { parseFragment, serialize } from 'parse5';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { KATEX_OPTIONS, typeset } from '../../src/render/tex.ts';

/** The elements and attributes that a note may become; everything else is removed, its text kept. */
const SCHEMA: Options = {
  tagNames: ['a', 'code', 'li', 'ol', 'p', 'pre', 'span', 'strong', 'ul'],
  attributes: {
    a: ['href', 'dataNote'],
    span: ['dataPair', 'dataNote'],
    code: [['className', 'language-math', 'math-inline', 'math-display'], 'dataSource'],
  },
  protocols: { href: ['http', 'https'] },
};

const isFormula = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('language-math');

const sourceOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** Ahead of KaTeX: what it cannot read becomes code, and a repaired formula keeps what was typed. */
function rehypeFormulas() {
  return (tree: HastRoot): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!isFormula(node) || !parent || index === undefined) return undefined;
      const { dataSource } = node.properties;
      if (typeset(sourceOf(node), false).html === undefined) {
        node.properties = { className: ['tex-error'] };
      } else if (dataSource !== undefined) {
        const properties = { className: ['repaired-math'], dataSource, tabIndex: 0 };
        parent.children[index] = { type: 'element', tagName: 'span', properties, children: [node] };
      }
      return SKIP;
    });
  };
}

function rehypeScrollableMath() {
  return (tree: HastRoot): void => {
    visit(tree, 'element', ({ properties }) => {
      const { className } = properties;
      if (Array.isArray(className) && className.includes('katex-display')) properties.tabIndex = 0;
    });
  };
}

const processor = remark()
  .use(remarkRehype)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeFormulas)
  .use(rehypeKatex, KATEX_OPTIONS)
  .use(rehypeScrollableMath)
  .use(rehypeStringify)
  .freeze();

export const reference = (tree: Root): string => processor.stringify(processor.runSync(tree));

/** Without the differences between two ways to write the same HTML. */
export const canonical = (html: string): string =>
  serialize(parseFragment(html))
    .replaceAll(MATHML, '')
    .replace(/(style="[^"]*);"/g, '$1"');

const MATHML = ' xmlns="http://www.w3.org/1998/Math/MathML"';
