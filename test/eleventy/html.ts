/** Questions that tests ask of a page. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node | undefined): Node[] =>
  node && 'childNodes' in node ? node.childNodes : [];

/** The elements below a node, in the order of the document. */
export const elementsOf = (node: Node | undefined): Element[] =>
  childrenOf(node).flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsOf(child)]);

export const readPage = (html: string): Element[] => elementsOf(parse(html));

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((attr) => attr.name === name)?.value;

/** Words of the interface in the language that is not shown at first. */
const isHidden = (node: Node): boolean =>
  isElement(node) && attribute(node, 'class')?.split(' ').includes('other') === true;

/** The text that is seen of a node, which may itself be what is hidden. */
export const textOf = (node: Node | undefined): string =>
  node && 'value' in node
    ? node.value
    : childrenOf(node)
        .filter((child) => !isHidden(child))
        .map(textOf)
        .join('');

export const byTag = (elements: readonly Element[], ...names: string[]): Element[] =>
  elements.filter((element) => names.includes(element.tagName));

export const field = (elements: readonly Element[], name: string): Element | undefined =>
  elements.find((element) => attribute(element, 'data-field') === name);
