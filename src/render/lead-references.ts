/** Leads the references in a rendered field to the entries that they mean. */
import { findReferences, type Reference } from '../link/references.ts';
import type { Html } from '../model.ts';

/** As `mark-references.ts` leaves them: a link with its address, or an element with what was typed. */
const MARKED =
  /<a href="(?<address>[^"]*)" data-note="">(?<text>[^<]*)<\/a>|<span data-note="">(?<typed>[^<]*)<\/span>/g;

/**
 * What has no entry stays as it was typed, and an address leads to where it says.
 *
 * @param hrefOf the address of the entry, if there is one
 */
export function leadReferences(
  html: Html,
  hrefOf: (reference: Reference) => string | undefined,
): Html {
  if (!html.includes('data-note')) return html;
  return html.replace(MARKED, (...match) => {
    const { address, text, typed } = match.at(-1) as Record<string, string | undefined>;
    const [reference] = findReferences(unescape(address ?? typed ?? ''));
    const href = reference && hrefOf(reference);
    if (href === undefined)
      return address === undefined ? (typed ?? '') : link(address, text ?? '');
    return link(escape(href), text ?? escape(reference?.label ?? ''));
  }) as Html;
}

const link = (address: string, text: string): string => `<a href="${address}">${text}</a>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('"', '&#x22;');

const unescape = (html: string): string =>
  html.replaceAll('&#x3C;', '<').replaceAll('&#x22;', '"').replaceAll('&#x26;', '&');
