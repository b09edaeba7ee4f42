/** What a browser may load and run for a page of the site, as its headers and the page itself say. */

/** Everything comes from the site itself. Styles in attributes are those of formulas. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Not every host sends headers; all of the policy holds there but what only a header may say. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
