/** Formulas → HTML and MathML at build time; what KaTeX cannot read stays visible as its source. */
import katex, { type KatexOptions } from 'katex';
import { katexMacros } from '../math/macros.ts';

/** Bounds for hostile TeX: sizes in em, steps of macro expansion; nothing that needs trust. */
export const KATEX_OPTIONS = {
  trust: false,
  strict: 'ignore',
  maxSize: 50,
  maxExpand: 200,
  // KaTeX shows what it does not trust in this colour and says nothing; nobody else will choose it.
  errorColor: '#cc0001',
  // A formula may define macros, and KaTeX keeps them here: each formula is given its own.
  get macros() {
    return katexMacros();
  },
} satisfies KatexOptions;

/** A formula's HTML, or why it has none. */
type Typeset =
  | { readonly html: string; readonly complaint?: never }
  | { readonly html?: never; readonly complaint: string };

/** A wide formula scrolls in its own box, by the keyboard too. */
const DISPLAY = '<span class="katex-display"';
const SCROLLABLE = `${DISPLAY} tabindex="0"`;

/** Without what HTML can do without: a namespace in each formula, a semicolon behind each style. */
const inShort = (html: string): string =>
  html
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
    .replace(/(style="[^"]*);"/g, '$1"');

/** Characters; a page of mathematics. KaTeX takes its time for each. */
const LONGEST = 2000;

/** Levels; KaTeX calls itself for each, and some hundreds later the whole process may end. */
const DEEPEST = 100;

const STEPS: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['\\left', 1],
  ['\\begin', 1],
  ['}', -1],
  ['\\right', -1],
  ['\\end', -1],
]);

function isDeep(tex: string): boolean {
  let depth = 0;
  for (const [mark] of tex.matchAll(/\\(?:[a-z]+|[^a-z])|[{}]/gi)) {
    depth += STEPS.get(mark) ?? 0;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** What is too much for KaTeX. */
function excessOf(tex: string): string | undefined {
  if (tex.length > LONGEST) return `it has more than ${LONGEST} characters`;
  return isDeep(tex) ? 'it is nested too deeply' : undefined;
}

/** @param isDisplay whether it stands on a line of its own */
export function typeset(tex: string, isDisplay: boolean): Typeset {
  const complaint = excessOf(tex);
  if (complaint !== undefined) return { complaint };
  try {
    const options = { ...KATEX_OPTIONS, displayMode: isDisplay, throwOnError: true };
    const html = katex.renderToString(tex, options);
    return html.includes(KATEX_OPTIONS.errorColor)
      ? { complaint: 'a command that is not allowed' }
      : { html: inShort(html).replace(DISPLAY, SCROLLABLE) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      complaint: reason.replace(/^KaTeX parse error: /, '').replace(/ at position \d+:.*$/su, ''),
    };
  }
}
