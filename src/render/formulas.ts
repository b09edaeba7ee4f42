/** The formulas in rendered HTML, for whoever shows them in another way. */

const FORMULA = '<span class="katex">';
const SOURCE = '<annotation encoding="application/x-tex">';

/** A tag of a span as `rehype-stringify` and KaTeX write it; a value may hold a `>`. */
export const SPAN = /<(\/?)span(?: [a-z-]+="[^"]*")*>/g;

/** @param ofFormula from the TeX of a formula, without delimiters, and its MathML */
export function replaceFormulas(
  html: string,
  ofFormula: (tex: string, mathml: string) => string,
): string {
  if (!html.includes(FORMULA)) return html;
  const [before = '', ...formulas] = html.split(FORMULA);
  return (
    before +
    formulas
      .map((rest) => ofFormula(texOf(rest), mathmlOf(rest)) + rest.slice(endOfSpan(rest)))
      .join('')
  );
}

const mathmlOf = (formula: string): string =>
  formula.slice(formula.indexOf('<math'), formula.indexOf('</math>') + '</math>'.length);

function texOf(formula: string): string {
  const start = formula.indexOf(SOURCE) + SOURCE.length;
  return unescapeHtml(formula.slice(start, formula.indexOf('</annotation>', start)));
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

/** The references that are written here, by number or by name. */
export const unescapeHtml = (html: string): string =>
  html.replace(/&(?:#x([\dA-F]+)|(amp|lt|gt|quot));/gi, (_, hex?: string, name?: string) =>
    hex === undefined
      ? (CHARACTERS[name?.toLowerCase() ?? ''] ?? '')
      : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
