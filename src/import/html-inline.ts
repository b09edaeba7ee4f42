/** What stands within a line of HTML → plain text. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

/** A web address, or nothing: an anchor on the same page leads nowhere from a note. */
export function addressOf(element: Element, name: 'href' | 'src'): string {
  const address = attribute(element, name).trim();
  return /^(?:https?:|mailto:)\S+$/i.test(address) ? address : '';
}

/** Elements that are more than the text in them. */
const WRITTEN: Readonly<Record<string, (element: Element) => string>> = {
  a: link,
  br: () => '\n',
  code: (element) => `\`${inlineOf(element)}\``,
  img: (element) => ` ${addressOf(element, 'src')} `,
  script: () => '',
  style: () => '',
  // Digits above the line would else become a part of the number below them.
  sub: (element) => `_${inlineOf(element)}`,
  sup: (element) => `^${inlineOf(element)}`,
};

/** A run of text; a line feed stands for a line break, other white space for a space. */
export function inline(node: Node): string {
  if (isElement(node)) return (WRITTEN[node.tagName] ?? inlineOf)(node);
  return 'value' in node ? node.value.replace(/\s+/gu, ' ') : '';
}

const inlineOf = (element: Element): string => element.childNodes.map(inline).join('');

function link(element: Element): string {
  const text = inlineOf(element);
  const address = addressOf(element, 'href');
  if (isImageLink(element)) return text;
  if (address === '') return /^\d+$/.test(text) ? `[${text}]` : text;
  if (isSameAddress(text, address)) return address;
  return text.trim() === '' ? ` ${address} ` : `${text.trimEnd()} (${address})`;
}

/** Substack lets an image lead to a larger copy of itself. */
export const isImageLink = (element: Element): boolean =>
  attribute(element, 'class').split(/\s+/).includes('image-link');

/** Many write an address without its beginning or its last slash. */
function isSameAddress(text: string, address: string): boolean {
  const [one, other] = [text, address].map((written) =>
    written
      .trim()
      .replace(/^(?:https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, ''),
  );
  return one === other;
}
