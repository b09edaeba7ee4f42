/** Text in XML and HTML: escaped alike, for each reads what the other needs. */

const NEEDS_ESCAPE = /[&<>"]/;
/** No XML 1.0 document has these, not even as references. */
// eslint-disable-next-line no-control-regex
const NO_XML = /[\0-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g;

/** For an element or for an attribute in double quotes. */
export function escapeMarkup(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Control characters, which nobody sees, become spaces. */
export const allowedInXml = (text: string): string => text.replace(NO_XML, ' ');

/** For XML. */
export const escapeXml = (text: string): string => escapeMarkup(allowedInXml(text));
