/** Entry → safe HTML. Depends on the entry alone, so that its result can be kept. */
import type { PhrasingContent, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Entry, Html, RenderedEntry } from '../model.ts';
import { toMdast } from './blocks.ts';
import { describe } from './describe.ts';
import { toHtml } from './html.ts';
import { inlineParser, type InlineOptions } from './inline.ts';
import { toPassages } from './passages.ts';
import { plainText } from './plain-text.ts';

export interface RenderOptions {
  /** Whether to put back the delimiters of formulas that lost them. */
  readonly repairMath: boolean;
}

export interface Rendered {
  readonly rendered: RenderedEntry;
  readonly messages: readonly VFileMessage[];
}

export function renderEntry(entry: Entry, { repairMath }: RenderOptions): Rendered {
  const messages: VFileMessage[] = [];
  const onMessage = (message: VFileMessage): void => {
    messages.push(message);
  };
  const onRepair: InlineOptions['onRepair'] = ({ tex }, source, position) => {
    onMessage(diagnose('repaired-math', position, `“${source}” is read as $${tex}$`));
  };
  const parse = inlineParser({ onRepair: repairMath ? onRepair : undefined });
  const html = (tree: Root): Html => toHtml(tree, onMessage);

  const { title, abstract, commentary } = entry;
  const heading = title ? parse(title).flatMap(ofTitle) : [];
  const fields = {
    title: heading.map((node) => toHtml(node, onMessage)).join('') as Html,
    abstract: html(toMdast(abstract, parse)),
    commentary: toPassages(commentary, parse, html),
  };
  // A description parses little anew, and finds nothing there that was not found in the fields.
  const found = [...messages];
  const rendered: RenderedEntry = {
    html: fields,
    plainTitle: plainText(heading),
    description: { ko: describe(entry, 'ko', parse), en: describe(entry, 'en', parse) },
  };
  return { rendered, messages: found };
}

/** A title is a link on most pages, and nothing in a link is one, or takes the focus for itself. */
function ofTitle(node: PhrasingContent): PhrasingContent[] {
  if ('children' in node) node.children = node.children.flatMap(ofTitle);
  if (node.type === 'link' || node.type === 'emphasis') return node.children;
  delete node.data?.hProperties?.['dataSource'];
  return [node];
}
