/** HTML of the site → HTML for readers that know neither its style sheets nor its addresses. */
import type { Reference } from '../link/references.ts';
import { toReadableMath } from '../math/readable.ts';
import type { Html } from '../model.ts';
import { leadReferences } from '../render/lead-references.ts';
import { escapeMarkup } from './markup.ts';

/**
 * Formulas become Unicode: many readers drop the elements of MathML and keep their text, so that `x²`
 * would be read as `x2`.
 *
 * @param addressOf the absolute address of the entry that is spoken of, if there is one
 */
export function feedHtml(
  html: Html,
  addressOf: (reference: Reference) => string | undefined,
): string {
  return withoutSpans(readableFormulas(leadReferences(html, addressOf)));
}

const FORMULA = '<span class="katex">';
const SOURCE = '<annotation encoding="application/x-tex">';
/** A value may hold a `>`. */
const SPAN = /<(\/?)span(?: [a-z-]+="[^"]*")*>/g;

function readableFormulas(html: string): string {
  if (!html.includes(FORMULA)) return html;
  const [before = '', ...formulas] = html.split(FORMULA);
  return before + formulas.map((rest) => readable(rest) + rest.slice(endOfSpan(rest))).join('');
}

function readable(formula: string): string {
  const start = formula.indexOf(SOURCE) + SOURCE.length;
  const tex = unescape(formula.slice(start, formula.indexOf('</annotation>', start)));
  return escapeMarkup(toReadableMath(tex));
}

/** Where the element ends that the text begins inside of. */
function endOfSpan(html: string): number {
  let depth = 1;
  for (const { index, 0: tag, 1: slash } of html.matchAll(SPAN)) {
    depth += slash === '' ? 1 : -1;
    if (depth === 0) return index + tag.length;
  }
  return html.length;
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const unescape = (html: string): string =>
  html.replace(/&(?:#x([\dA-F]+)|(amp|lt|gt|quot));/gi, (_, hex?: string, name?: string) =>
    hex === undefined
      ? (CHARACTERS[name?.toLowerCase() ?? ''] ?? '')
      : String.fromCodePoint(Number.parseInt(hex, 16)),
  );

/** What spans say is for the style sheets and scripts of the site. */
const withoutSpans = (html: string): string =>
  html.includes('<span') ? html.replace(SPAN, '') : html;
