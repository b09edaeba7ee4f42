/**
 * mdast → HTML, for the few kinds of node that a note can become. Safe by construction: elements and
 * attributes are those written here, and whatever a note says is escaped.
 *
 * The text is written straight away, for trees of HTML took most of the time of rendering; what the
 * plugins of rehype would make of the same nodes is the reference in the tests.
 */
import type { List, Nodes, Parents } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
// For `hProperties`, in which nodes carry their attributes.
import type {} from 'mdast-util-to-hast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Html } from '../model.ts';
import { clip } from './describe.ts';
import { typeset } from './tex.ts';

/** @param onMessage hears of each formula in error, which becomes its source */
export const toHtml = (node: Nodes, onMessage: (message: VFileMessage) => void): Html =>
  new Writer(onMessage).node(node) as Html;

class Writer {
  readonly #onMessage: (message: VFileMessage) => void;

  constructor(onMessage: (message: VFileMessage) => void) {
    this.#onMessage = onMessage;
  }

  node(node: Nodes): string {
    switch (node.type) {
      case 'root':
        return node.children.map((child) => this.node(child)).join('\n');
      case 'paragraph':
        return `<p>${this.#inside(node)}</p>`;
      case 'list':
        return this.#list(node);
      case 'listItem':
        return `<li>${node.children.map((child) => this.#inItem(child)).join('')}</li>`;
      case 'code':
        return `<pre><code>${escapeText(node.value && `${node.value}\n`)}</code></pre>`;
      default:
        return this.#phrase(node);
    }
  }

  #phrase(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return escapeText(node.value);
      case 'strong':
        return `<strong>${this.#inside(node)}</strong>`;
      case 'emphasis':
        return `<span${attributesOf(node)}>${this.#inside(node)}</span>`;
      case 'link':
        return `<a${attribute('href', normalizeUri(node.url))}${attributesOf(node)}>${this.#inside(node)}</a>`;
      case 'inlineCode':
        return `<code>${escapeText(node.value)}</code>`;
      case 'inlineMath':
        return this.#formula(node);
      default:
        return 'children' in node ? this.#inside(node) : '';
    }
  }

  #inside({ children }: Parents): string {
    let html = '';
    for (const child of children) html += this.node(child);
    return html;
  }

  /** An item of one paragraph needs no element for it. */
  #inItem(node: Nodes): string {
    return node.type === 'paragraph' ? this.#inside(node) : this.node(node);
  }

  #list({ ordered, children }: List): string {
    const name = ordered ? 'ol' : 'ul';
    return `<${name}>\n${children.map((item) => `${this.node(item)}\n`).join('')}</${name}>`;
  }

  /** What a repaired formula was read from is shown on hover and focus; the style sheet does that. */
  #formula({ value, data, position }: InlineMath): string {
    const { className, dataSource } = data?.hProperties ?? {};
    const isDisplay = Array.isArray(className) && className.includes('math-display');
    const { html, complaint } = typeset(value, isDisplay);
    if (html === undefined) {
      this.#onMessage(diagnose('tex-error', position, `${complaint} in ${clip(value)}`));
      return `<code class="tex-error">${escapeText(value)}</code>`;
    }
    if (typeof dataSource !== 'string') return html;
    return `<span class="repaired-math"${attribute('data-source', dataSource)} tabindex="0">${html}</span>`;
  }
}

/** The marks that `mark-pairs.ts` and `mark-references.ts` leave. */
function attributesOf({ data }: Nodes): string {
  const { dataPair, dataNote } = data?.hProperties ?? {};
  const pair = typeof dataPair === 'number' ? attribute('data-pair', String(dataPair)) : '';
  return dataNote === undefined ? pair : `${pair}${attribute('data-note', '')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '"': '&#x22;',
  "'": '&#x27;',
  '`': '&#x60;',
};

const escapeText = (text: string): string => text.replace(/[&<]/g, (char) => ESCAPES[char] ?? char);

const attribute = (name: string, value: string): string =>
  ` ${name}="${value.replace(/[&<"'`]/g, (char) => ESCAPES[char] ?? char)}"`;
