/** HTML of the site → HTML for readers that know neither its style sheets nor its addresses. */
import type { Reference } from '../link/references.ts';
import { toReadableMath } from '../math/readable.ts';
import type { Html } from '../model.ts';
import { replaceFormulas, SPAN } from '../render/formulas.ts';
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
  const led = leadReferences(html, addressOf);
  return withoutSpans(replaceFormulas(led, (tex) => escapeMarkup(toReadableMath(tex))));
}

/** What spans say is for the style sheets and scripts of the site. */
const withoutSpans = (html: string): string =>
  html.includes('<span') ? html.replace(SPAN, '') : html;
