/** What a formula is made of: numbers, letters, commands with their arguments, brackets. */
import { COMMANDS } from './commands.ts';
import { enclosed, gluedToken, is, isGlued, join, within } from './grammar.ts';
import type { Grammar, Piece, Reader, Scope } from './grammar.ts';
import { AUTHOR_SYMBOLS } from './macros.ts';
import { GROUP, readScripts, SYMBOL } from './scripts.ts';
import type { BaseToken } from './scripts.ts';
import type { Token } from './tokens.ts';

/** The piece with the scripts that touch it; undefined where a mark follows that is no script. */
export function scripted(
  grammar: Grammar,
  base: Piece,
  token: BaseToken,
  scope: Scope,
): Piece | undefined {
  const scripts = readScripts(grammar, base.next, token, scope);
  if (scripts === undefined) return base;
  if (scripts === 'broken') return undefined;
  return {
    next: scripts.next,
    tex: base.tex + scripts.tex,
    shape: base.shape === 'function' ? 'function' : 'scripted',
    proof: base.proof ?? scripts.proof,
  };
}

const isPercent = (grammar: Grammar, at: number): boolean =>
  is(grammar.tokens[at], 'command', '%') || is(grammar.tokens[at], 'sign', '%');

export const number: Reader = (grammar, at, scope, token) => {
  const tex = token.text.replaceAll(',', '{,}');
  if (isPercent(grammar, at + 1)) {
    return {
      next: at + 2,
      tex: join(tex, '\\%', !isGlued(grammar, at + 1)),
      shape: 'number',
      proof: undefined,
    };
  }
  const piece: Piece = { next: at + 1, tex, shape: 'number', proof: undefined };
  return scripted(grammar, piece, { kind: 'number', text: token.text }, scope);
};

/** `a` and `I` between spaces are words of prose. */
const isArticle = (grammar: Grammar, at: number, text: string): boolean =>
  'aAI'.includes(text) && !isGlued(grammar, at) && !isGlued(grammar, at + 1);

/** `y1`, `K4`: a letter that a number touches is part of a name. */
export const isPartOfName = (grammar: Grammar, at: number): boolean =>
  is(gluedToken(grammar, at + 1), 'number');

/** `e.g.` and `i.e.` */
const isAbbreviation = (grammar: Grammar, at: number): boolean =>
  is(gluedToken(grammar, at + 1), 'sign', '.') && is(gluedToken(grammar, at + 2), 'word');

export const letter: Reader = (grammar, at, scope, token) => {
  if (token.text.length !== 1) return;
  const isProse = !scope.bound && isArticle(grammar, at, token.text);
  if (isProse || isAbbreviation(grammar, at) || isPartOfName(grammar, at)) return;
  const base: Piece = { next: at + 1, tex: token.text, shape: 'letter', proof: undefined };
  const piece = scripted(grammar, base, { kind: 'letter', text: token.text }, scope);
  return piece && (call(grammar, piece, scope) ?? piece);
};

/** `α` and other letters that need no command. */
export const character: Reader = (grammar, at, scope, token) => {
  const base: Piece = { next: at + 1, tex: token.text, shape: 'letter', proof: undefined };
  const kind = '∑∏'.includes(token.text) ? 'big' : 'symbol';
  return scripted(grammar, base, { kind, text: token.text }, scope);
};

/** `L(s)`, `O(N^2)`: the brackets touch what they apply to. */
export function call(grammar: Grammar, head: Piece, scope: Scope): Piece | undefined {
  const open = gluedToken(grammar, head.next);
  const group = open && is(open, 'open', '(') && brackets(grammar, head.next, scope, open);
  if (!group) return;
  const isGrowth = head.tex === 'O' || head.tex === '\\Theta';
  const tex = head.tex + group.tex;
  const proof = head.proof ?? group.proof ?? (isGrowth ? 'growth' : undefined);
  return { next: group.next, tex, shape: 'scripted', proof };
}

/** `(…)`, `[…]`, and `{…}` as TeX groups, with the scripts that touch them. */
export const brackets: Reader = (grammar, at, scope, open) => {
  const content = enclosed(grammar, at, within(scope, false));
  if (!content) return;
  const tex = open.text + content.tex + (grammar.tokens[content.next - 1]?.text ?? '');
  const group: Piece = { next: content.next, tex, proof: content.proof };
  return scripted(grammar, group, open.text === '{' ? SYMBOL : GROUP, scope);
};

/** `\|W\|_2` */
export const norm: Reader = (grammar, at, scope, token) => {
  if (scope.inner || token.text !== '|') return;
  const near = grammar.tokens.slice(at + 1, at + LONGEST_NORM);
  const width = near.findIndex((other) => is(other, 'command', '|'));
  const content =
    width > 0 ? grammar.sequence(at + 1, at + 1 + width, within(scope, false)) : undefined;
  if (!content) return;
  const base: Piece = {
    next: content.next + 1,
    tex: `\\|${content.tex}\\|`,
    proof: 'command',
  };
  return scripted(grammar, base, GROUP, scope);
};

/** `\{n\}` */
export const set: Reader = (grammar, at, scope) => {
  // Of all commands, `\{` alone has another that closes it.
  const content = enclosed(grammar, at, within(scope, false));
  if (!content) return;
  const group: Piece = { next: content.next, tex: `\\{${content.tex}\\}`, proof: 'command' };
  return scripted(grammar, group, GROUP, scope);
};

/** Symbols that stand before what they apply to: `\nabla J`, `\Delta W`. */
export const APPLIED = new Set(['nabla', 'Delta', 'partial']);

export const isSymbol = ({ kind, text }: Token): boolean =>
  kind === 'command' &&
  ((COMMANDS.get(text)?.kind === 'symbol' && /^[a-z]/i.test(text)) || AUTHOR_SYMBOLS.has(text));

/** `\alpha`, `\infty`, and the symbols that authors define. */
export const symbol: Reader = (grammar, at, scope, token) => {
  if (!isSymbol(token)) return;
  const shape = APPLIED.has(token.text) ? 'function' : undefined;
  const base: Piece = { next: at + 1, tex: `\\${token.text}`, shape, proof: 'command' };
  const piece = scripted(grammar, base, { kind: 'symbol', text: token.text }, scope) ?? base;
  return call(grammar, piece, scope) ?? piece;
};

/** `\log`, `\sum_{i=1}^n`: what they apply to follows. */
export const operatorName: Reader = (grammar, at, scope, token) => {
  const kind = COMMANDS.get(token.text)?.kind;
  if (kind !== 'function' && kind !== 'big') return;
  const base: Piece = { next: at + 1, tex: `\\${token.text}`, shape: 'function', proof: 'command' };
  const piece = scripted(grammar, base, { kind: 'big', text: token.text }, scope);
  return piece && (call(grammar, piece, scope) ?? piece);
};

/** In tokens; keeps a line of bars linear. */
const LONGEST_NORM = 20;

/** A word that TeX's own braces hold, or that a bracket inside a formula touches. */
export const word: Reader = (_grammar, at, scope, token) =>
  scope.words ? { next: at + 1, tex: token.text, proof: undefined } : undefined;
