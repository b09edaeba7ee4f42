/** Entry → safe HTML. Depends on the entry alone, so that its result can be kept. */
import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Entry, Html, Paragraph, RenderedEntry } from '../model.ts';
import { toMdast } from './blocks.ts';
import { parseInline } from './inline.ts';
import { SCHEMA } from './schema.ts';
import { KATEX_OPTIONS, rehypeTexErrors } from './tex.ts';

/** Sanitising comes before KaTeX, whose output it would destroy and which is safe by its options. */
const processor = remark()
  .use(remarkRehype)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeTexErrors)
  .use(rehypeKatex, KATEX_OPTIONS)
  .use(rehypeStringify)
  .freeze();

export interface Rendered {
  readonly rendered: RenderedEntry;
  readonly messages: readonly VFileMessage[];
}

export function renderEntry({ title, abstract, commentary }: Entry): Rendered {
  const file = new VFile();
  const toHtml = (tree: Root): Html =>
    processor.stringify(processor.runSync(tree, file), file) as Html;
  const inline = (children: PhrasingContent[]): Html =>
    toHtml({ type: 'root', children: [{ type: 'paragraph', children }] }).slice(
      '<p>'.length,
      -'</p>'.length,
    ) as Html;
  const field = (paragraphs: readonly Paragraph[]): Html => toHtml(toMdast(paragraphs));

  const heading = title ? parseInline(title).flatMap(withoutLinks) : [];
  const rendered: RenderedEntry = {
    html: {
      title: inline(heading),
      abstract: field(abstract),
      commentary: { ko: field(commentary.ko), en: field(commentary.en) },
    },
    plainTitle: toString(heading),
  };
  return { rendered, messages: file.messages };
}

/** A title is a link on most pages, and links do not nest. */
const withoutLinks = (node: PhrasingContent): PhrasingContent[] =>
  node.type === 'link' ? node.children : [node];
