/** The elements and attributes that a note may become; everything else is removed, its text kept. */
import type { Options } from 'rehype-sanitize';

export const SCHEMA: Options = {
  tagNames: ['a', 'code', 'li', 'ol', 'p', 'pre', 'span', 'strong', 'ul'],
  attributes: {
    a: ['href', 'dataNote'],
    span: ['dataPair', 'dataNote'],
    code: [['className', 'language-math', 'math-inline', 'math-display'], 'dataSource'],
  },
  protocols: { href: ['http', 'https'] },
};
