/** HTML of the site → HTML for readers that know neither its style sheets nor its addresses. */
import type { Reference } from '../link/references.ts';
import type { Html } from '../model.ts';
import { replaceFormulas, SPAN } from '../render/formulas.ts';
import { leadReferences } from '../render/lead-references.ts';

/**
 * @param addressOf the address of the entry that is spoken of, if there is one
 * @param ofFormula from its TeX and its MathML
 */
export function plainHtml(
  html: Html,
  addressOf: (reference: Reference) => string | undefined,
  ofFormula: (tex: string, mathml: string) => string,
): string {
  return withoutSpans(replaceFormulas(leadReferences(html, addressOf), ofFormula));
}

/** What spans say is for the style sheets and scripts of the site. */
const withoutSpans = (html: string): string =>
  html.includes('<span') ? html.replace(SPAN, '') : html;
