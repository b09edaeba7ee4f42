/** Commands with an argument: `\mathcal{O}`, `\sqrt{T}`, `\frac{a}{b}`, `\unicode{x2014}`. */
import { COMMANDS } from './commands.ts';
import { enclosed, is, within } from './grammar.ts';
import type { Grammar, Piece, Reader, Scope } from './grammar.ts';
import { call, isSymbol, scripted } from './operands.ts';
import { SYMBOL } from './scripts.ts';

/** `\mathcal{O}`, `\hat y`: a command and the one thing it applies to. */
export const styled: Reader = (grammar, at, scope, token) => {
  const kind = COMMANDS.get(token.text)?.kind;
  if (kind !== 'style' && kind !== 'accent') return;
  const content = styledArgument(grammar, at + 1, scope);
  if (!content) return;
  const tex = `\\${token.text}{${content.tex}}`;
  const base: Piece = { next: content.next, tex, proof: 'command' };
  const piece = scripted(grammar, base, SYMBOL, scope);
  return piece && (call(grammar, piece, scope) ?? piece);
};

/** `\text{sign}`, inside a formula: elsewhere text in bold or italics is markup of prose. */
export const textual: Reader = (grammar, at, scope, token) => {
  const isText = scope.inner && COMMANDS.get(token.text)?.kind === 'text';
  const content = isText ? verbatim(grammar, at + 1) : undefined;
  if (!content) return;
  const tex = `\\${token.text}{${content.tex}}`;
  const base: Piece = { next: content.next, tex, proof: undefined };
  return scripted(grammar, base, SYMBOL, scope);
};

type Content = Pick<Piece, 'next' | 'tex'>;

/** The argument of `\mathbf`: a group, or one letter; scripts are of both together: `\hat\theta_t`. */
function styledArgument(grammar: Grammar, at: number, scope: Scope): Content | undefined {
  const token = grammar.tokens[at];
  if (is(token, 'open', '{')) return enclosed(grammar, at, within(scope, true));
  if (token?.kind === 'word' && token.text.length === 1) return { next: at + 1, tex: token.text };
  return token && isSymbol(token) ? { next: at + 1, tex: `\\${token.text}` } : undefined;
}

const PLAIN = new Set(['word', 'number', 'sign', 'letter']);

/** The argument of `\text`: plain characters, taken as they are. */
function verbatim(grammar: Grammar, at: number): Content | undefined {
  const { closes, text, tokens } = grammar;
  const close = closes.get(at);
  if (!is(tokens[at], 'open', '{') || close === undefined) return;
  const content = tokens.slice(at + 1, close);
  const [first, last] = [content.at(0), content.at(-1)];
  const isPlain = content.every(({ kind, text: sign }) => PLAIN.has(kind) && sign !== '%');
  return first && last && isPlain
    ? { next: close + 1, tex: text.slice(first.start, last.end) }
    : undefined;
}

/** `{\rm sign}`, also where its backslash and braces are lost. */
export const fontSwitch: Reader = (grammar, at, scope, token) => {
  const word = grammar.tokens[at + 1];
  const isSwitch =
    token.kind === 'command' ? COMMANDS.get(token.text)?.kind === 'switch' : token.text === 'rm';
  if (!scope.inner || !isSwitch || word?.kind !== 'word') return;
  return { next: at + 2, tex: `{\\${token.text} ${word.text}}`, proof: undefined };
};

/** An argument of a root or a fraction: a group, one symbol with its scripts, a digit. */
function readArgument(grammar: Grammar, at: number, scope: Scope): Content | undefined {
  const inner = within(scope, false);
  const isGroup = is(grammar.tokens[at], 'open', '{');
  return isGroup ? enclosed(grammar, at, inner) : grammar.operand(at, inner);
}

/** `\sqrt{T}` */
export const root: Reader = (grammar, at, scope, token) => {
  if (token.text !== 'sqrt') return;
  const inside = readArgument(grammar, at + 1, scope);
  if (!inside) return;
  const tex = `\\sqrt{${inside.tex}}`;
  const base: Piece = { next: inside.next, tex, proof: 'command' };
  return scripted(grammar, base, SYMBOL, scope);
};

/** `\frac{a}{b}` */
export const fraction: Reader = (grammar, at, scope, token) => {
  if (COMMANDS.get(token.text)?.kind !== 'fraction') return;
  const above = readArgument(grammar, at + 1, scope);
  const below = above && readArgument(grammar, above.next, scope);
  if (!below) return;
  const tex = `\\${token.text}{${above.tex}}{${below.tex}}`;
  const base: Piece = { next: below.next, tex, proof: 'command' };
  return scripted(grammar, base, SYMBOL, scope);
};

/** `\unicode{x2014}`, as arXiv writes a dash, with or without its TeX. */
export const unicode: Reader = (grammar, at) => {
  const token = grammar.tokens[at];
  // Every word is asked; a look at its first letter is enough for most.
  if (!token || !'\\uU'.includes(grammar.text.charAt(token.start))) return;
  const source = grammar.text.slice(token.start, token.start + 20);
  const found = /^\\?unicode(?:\{x([0-9a-f]{4})\}|x([0-9a-f]{4}))/i.exec(source);
  const hex = found?.[1] ?? found?.[2];
  if (!found || hex === undefined) return;
  const end = token.start + found[0].length;
  let next = at + 1;
  while ((grammar.tokens[next]?.start ?? end) < end) next += 1;
  const tex = `\\text{${String.fromCodePoint(Number.parseInt(hex, 16))}}`;
  return { next, tex, proof: 'character' };
};
