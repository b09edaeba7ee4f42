/**
 * What authors define in the preamble of a paper, which a copied abstract leaves behind: bold
 * capitals, sets of numbers, and the character reference that arXiv writes for a dash.
 */

interface MacroToken {
  readonly text: string;
}

/** The part of KaTeX's macro expander that a macro written as a function uses. */
interface Expander {
  consumeArg: () => { readonly tokens: readonly MacroToken[] };
}

export type KatexMacros = Record<string, string | ((expander: Expander) => string)>;

const CAPITALS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The TeX that each name (without its backslash) stands for; none takes an argument. */
export const AUTHOR_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...CAPITALS.map((letter): [string, string] => [`b${letter}`, `\\mathbf{${letter}}`]),
  ...Array.from('EQRNZ').map((letter): [string, string] => [letter, `\\mathbb{${letter}}`]),
]);

/** `\unicode{x2014}` in MathJax's manner: KaTeX hands over the tokens of the argument backwards. */
function unicode(expander: Expander): string {
  const { tokens } = expander.consumeArg();
  const name = tokens.map(({ text }) => text).reverse();
  const hex = /^x([0-9a-f]{1,6})$/i.exec(name.join(''))?.[1];
  return hex === undefined ? '' : `\\text{\\char"${hex}}`;
}

const MACROS: KatexMacros = {
  ...Object.fromEntries([...AUTHOR_SYMBOLS].map(([name, tex]) => [`\\${name}`, tex])),
  '\\mbox': '\\text',
  '\\unicode': unicode,
};

/** The `macros` for KaTeX; a fresh object each time, for KaTeX writes into it. */
export const katexMacros = (): KatexMacros => ({ ...MACROS });
