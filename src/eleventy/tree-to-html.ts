/**
 * A tree of elements and components → HTML, escaping whatever is not marked as safe.
 *
 * Components here are functions of their props: no state, no hooks, nothing that comes later. What
 * preact-render-to-string does for those takes most of its time; it is the reference in the tests.
 */
import { h, type ComponentChildren, type FunctionComponent, type JSX, type VNode } from 'preact';

type Props = Readonly<Record<string, unknown>>;

/** Stands for HTML that is there already. */
const Written: FunctionComponent<{ readonly html: string }> = ({ html }) =>
  h('div', { dangerouslySetInnerHTML: { __html: html } });

/** A tree of what this module has written before. */
export const written = (html: string): JSX.Element => h(Written, { html });

export function treeToHtml(node: ComponentChildren): string {
  if (typeof node === 'string') return escaped(node);
  if (Array.isArray(node)) return listToHtml(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (node === null || typeof node !== 'object') return '';
  const { type, props } = node as VNode<Props>;
  if (typeof type === 'string') return elementToHtml(type, props);
  if (type === Written) return props['html'] as string;
  return treeToHtml((type as FunctionComponent<Props>)(props));
}

function listToHtml(nodes: readonly ComponentChildren[]): string {
  let html = '';
  for (const node of nodes) html += treeToHtml(node);
  return html;
}

/** Elements without an end. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Attributes are named as HTML names them. */
function elementToHtml(name: string, props: Props): string {
  let html = `<${name}`;
  let content = '';
  for (const key in props) {
    const value = props[key];
    if (key === 'children') content = treeToHtml(value as ComponentChildren);
    else if (key === 'dangerouslySetInnerHTML') content = (value as { __html: string }).__html;
    else html += attribute(key, value);
  }
  return VOID.has(name) ? `${html}/>` : `${html}>${content}</${name}>`;
}

function attribute(name: string, value: unknown): string {
  if (typeof value === 'string') return value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;
  if (typeof value === 'number') return ` ${name}="${value}"`;
  // `spellcheck="false"` says something, `checked="false"` the contrary.
  if (typeof value === 'boolean' && IN_WORDS.test(name)) return ` ${name}="${value}"`;
  return value === true ? ` ${name}` : '';
}

/** Attributes that are `true` or `false` in words. */
const IN_WORDS = /^(?:aria-|data-|draggable$|spellcheck$)/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Most texts need no more than to be looked at. */
const escaped = (text: string): string =>
  /["&<]/.test(text) ? text.replace(/["&<]/g, (char) => ESCAPES[char] ?? char) : text;
