/** Entry → safe HTML. Depends on the entry alone, so that its result can be kept. */
import type { PhrasingContent, Root } from 'mdast';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Entry, Html, RenderedEntry } from '../model.ts';
import { toMdast } from './blocks.ts';
import { describe } from './describe.ts';
import { parseInline, type InlineOptions } from './inline.ts';
import { toPassages } from './passages.ts';
import { plainText } from './plain-text.ts';
import { SCHEMA } from './schema.ts';
import { KATEX_OPTIONS, rehypeRepairedMath, rehypeScrollableMath, rehypeTexErrors } from './tex.ts';

/** Sanitising comes before KaTeX, whose output it would destroy and which is safe by its options. */
const processor = remark()
  .use(remarkRehype)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeTexErrors)
  .use(rehypeRepairedMath)
  .use(rehypeKatex, KATEX_OPTIONS)
  .use(rehypeScrollableMath)
  .use(rehypeStringify)
  .freeze();

export interface RenderOptions {
  /** Whether to put back the delimiters of formulas that lost them. */
  readonly repairMath: boolean;
}

export interface Rendered {
  readonly rendered: RenderedEntry;
  readonly messages: readonly VFileMessage[];
}

export function renderEntry(entry: Entry, { repairMath }: RenderOptions): Rendered {
  const file = new VFile();
  const onRepair: InlineOptions['onRepair'] = ({ tex }, source, position) => {
    file.messages.push(diagnose('repaired-math', position, `“${source}” is read as $${tex}$`));
  };
  const options = { onRepair: repairMath ? onRepair : undefined };
  const html = (tree: Root): Html => toHtml(tree, file);

  const { title, abstract, commentary } = entry;
  const heading = title ? parseInline(title, options).flatMap(ofTitle) : [];
  const rendered: RenderedEntry = {
    html: {
      title: toInlineHtml(heading, file),
      abstract: html(toMdast(abstract, options)),
      commentary: toPassages(commentary, options, html),
    },
    plainTitle: plainText(heading),
    description: { ko: describe(entry, 'ko', repairMath), en: describe(entry, 'en', repairMath) },
  };
  return { rendered, messages: file.messages };
}

const toHtml = (tree: Root, file: VFile): Html =>
  processor.stringify(processor.runSync(tree, file), file) as Html;

function toInlineHtml(children: PhrasingContent[], file: VFile): Html {
  const html = toHtml({ type: 'root', children: [{ type: 'paragraph', children }] }, file);
  return html.slice('<p>'.length, -'</p>'.length) as Html;
}

/** A title is a link on most pages, and nothing in a link takes the focus for itself. */
function ofTitle(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'link' || node.type === 'emphasis') return node.children;
  delete node.data?.hProperties?.['dataSource'];
  return [node];
}
