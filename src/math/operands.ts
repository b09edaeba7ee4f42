/** What a formula is made of: numbers, letters, commands with their arguments, brackets. */
import { COMMANDS } from './commands.ts';
import { gluedToken, is, isGlued, isTooDeep, join, within } from './grammar.ts';
import type { Grammar, Piece, Reader, Scope } from './grammar.ts';
import { AUTHOR_SYMBOLS } from './macros.ts';
import { BIG_OPERATORS, FUNCTION_NAMES, greekTex, UNMISTAKABLE_SYMBOLS } from './names.ts';
import { readScripts } from './scripts.ts';
import type { Base } from './scripts.ts';

/** The piece with the scripts that touch it; undefined where a mark follows that is no script. */
function scripted(
  grammar: Grammar,
  base: Piece,
  kind: Base,
  text: string,
  scope: Scope,
): Piece | undefined {
  const scripts = readScripts(grammar, base.next, { kind, text }, scope);
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

export const number: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'number') return;
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
  return scripted(grammar, piece, 'number', token.text, scope);
};

/** `a` and `I` between spaces are words of prose. */
const isArticle = (grammar: Grammar, at: number, text: string): boolean =>
  /^[aAI]$/.test(text) && !isGlued(grammar, at) && !isGlued(grammar, at + 1);

/** `y1`, `K4`: a letter that a number touches is part of a name. */
const isPartOfName = (grammar: Grammar, at: number): boolean =>
  is(gluedToken(grammar, at + 1), 'number');

/** `e.g.` and `i.e.` */
const isAbbreviation = (grammar: Grammar, at: number): boolean =>
  is(gluedToken(grammar, at + 1), 'sign', '.') && is(gluedToken(grammar, at + 2), 'word');

export const letter: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word' || token.text.length !== 1) return;
  if (!scope.bound && isArticle(grammar, at, token.text)) return;
  if (isAbbreviation(grammar, at) || isPartOfName(grammar, at)) return;
  const base: Piece = { next: at + 1, tex: token.text, shape: 'letter', proof: undefined };
  const piece = scripted(grammar, base, 'letter', token.text, scope);
  return piece && (call(grammar, piece, scope) ?? piece);
};

/** `α` and other letters that need no command. */
export const character: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'letter') return;
  const base: Piece = { next: at + 1, tex: token.text, shape: 'letter', proof: undefined };
  return scripted(grammar, base, '∑∏'.includes(token.text) ? 'big' : 'symbol', token.text, scope);
};

/** `L(s)`, `O(N^2)`: the brackets touch what they apply to. */
function call(grammar: Grammar, head: Piece, scope: Scope): Piece | undefined {
  const open = gluedToken(grammar, head.next);
  if (!is(open, 'open', '(') || head.shape === 'group') return;
  const group = brackets(grammar, head.next, scope);
  if (!group) return;
  const isGrowth = head.tex === 'O' || head.tex === '\\Theta';
  const tex = head.tex + group.tex;
  const proof = head.proof ?? group.proof ?? (isGrowth ? 'growth' : undefined);
  return { next: group.next, tex, shape: 'scripted', proof };
}

/** `(…)`, `[…]`, with the scripts that touch them. */
export const brackets: Reader = (grammar, at, scope) => {
  const open = grammar.tokens[at];
  const close = grammar.closes.get(at);
  if (open?.kind !== 'open' || open.text === '{' || close === undefined || isTooDeep(scope)) return;
  const content = grammar.sequence(at + 1, close, within(scope, false));
  if (!content) return;
  const tex = open.text + content.tex + (grammar.tokens[close]?.text ?? '');
  const group: Piece = { next: close + 1, tex, shape: 'group', proof: content.proof };
  return scripted(grammar, group, 'group', '', scope);
};

/** `{…}`, as TeX groups; in prose only around something that is surely mathematics. */
export const braces: Reader = (grammar, at, scope) => {
  const close = grammar.closes.get(at);
  if (!is(grammar.tokens[at], 'open', '{') || close === undefined || isTooDeep(scope)) return;
  const content = grammar.sequence(at + 1, close, within(scope, false));
  if (!content) return;
  const tex = `{${content.tex}}`;
  const group: Piece = { next: close + 1, tex, shape: 'symbol', proof: content.proof };
  return scripted(grammar, group, 'symbol', '', scope);
};

/** `\|W\|_2` */
export const norm: Reader = (grammar, at, scope) => {
  if (scope.inner || !is(grammar.tokens[at], 'command', '|')) return;
  const near = grammar.tokens.slice(at + 1, at + LONGEST_NORM);
  const width = near.findIndex((token) => is(token, 'command', '|'));
  const content =
    width > 0 ? grammar.sequence(at + 1, at + 1 + width, within(scope, false)) : undefined;
  if (!content) return;
  const base: Piece = {
    next: content.next + 1,
    tex: `\\|${content.tex}\\|`,
    shape: 'symbol',
    proof: 'command',
  };
  return scripted(grammar, base, 'group', '', scope);
};

/** `\{n\}` */
export const set: Reader = (grammar, at, scope) => {
  const close = grammar.closes.get(at);
  if (!is(grammar.tokens[at], 'command', '{') || close === undefined || isTooDeep(scope)) return;
  const content = grammar.sequence(at + 1, close, within(scope, false));
  if (!content) return;
  const group: Piece = {
    next: close + 1,
    tex: `\\{${content.tex}\\}`,
    shape: 'group',
    proof: 'command',
  };
  return scripted(grammar, group, 'group', '', scope);
};

/** Symbols that stand before what they apply to: `\nabla J`, `\Delta W`. */
const APPLIED = new Set(['nabla', 'Delta', 'partial']);

/** `\alpha`, `\infty`, and the symbols that authors define. */
export const symbol: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'command') return;
  const isKnown = COMMANDS.get(token.text)?.kind === 'symbol' && /^[a-z]/i.test(token.text);
  if (!isKnown && !AUTHOR_SYMBOLS.has(token.text)) return;
  const shape = APPLIED.has(token.text) ? 'function' : 'symbol';
  const base: Piece = { next: at + 1, tex: `\\${token.text}`, shape, proof: 'command' };
  const piece = scripted(grammar, base, 'symbol', token.text, scope) ?? base;
  return call(grammar, piece, scope) ?? piece;
};

/** `\log`, `\sum_{i=1}^n`: what they apply to follows. */
export const operatorName: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'command') return;
  const kind = COMMANDS.get(token.text)?.kind;
  if (kind !== 'function' && kind !== 'big') return;
  const base: Piece = { next: at + 1, tex: `\\${token.text}`, shape: 'function', proof: 'command' };
  const piece = scripted(grammar, base, 'big', token.text, scope);
  return piece && (call(grammar, piece, scope) ?? piece);
};

/** Limits that no identifier has: `sum_i=1^N`, `int_0^1`, or one index below, `prod_t`. */
const LIMITS = /_.*\^|\^.*_|=|^\\(?!int)[a-z]+_[ijknt]$/;

/** `sum_i=1^N`, whose backslash and braces are lost: the limits tell it from the word. */
export const bareBigOperator: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word' || !BIG_OPERATORS.has(token.text)) return;
  const tex = `\\${token.text}`;
  const base: Piece = { next: at + 1, tex, shape: 'function', proof: 'big-operator' };
  const piece = scripted(grammar, base, 'big', token.text, scope);
  return piece && LIMITS.test(piece.tex) ? piece : undefined;
};

/** `log n`, `tanh(x)`: mathematics inside brackets, or applied to what is mathematics. */
export const bareFunction: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word' || !FUNCTION_NAMES.has(token.text)) return;
  const tex = token.text.startsWith('arg') ? `\\operatorname{${token.text}}` : `\\${token.text}`;
  const base: Piece = { next: at + 1, tex, shape: 'function', proof: undefined };
  if (scope.inner) {
    const piece = scripted(grammar, base, 'letter', token.text, scope);
    return piece && { ...(call(grammar, piece, scope) ?? piece), proof: piece.proof ?? 'name' };
  }
  const applied = logarithm(grammar, base, scope) ?? call(grammar, base, scope);
  return applied?.proof === undefined ? undefined : applied;
};

/** `log_2 n`, `log p(x)`: what follows tells it from a log file. */
function logarithm(grammar: Grammar, base: Piece, scope: Scope): Piece | undefined {
  const isLogarithm = base.tex === '\\log' || base.tex === '\\ln';
  if (!isLogarithm) return;
  if (is(gluedToken(grammar, base.next), 'script', '_')) {
    const isNumbered = is(gluedToken(grammar, base.next + 1), 'number');
    return isNumbered ? scripted(grammar, base, 'letter', '', scope) : undefined;
  }
  const density = letter(grammar, base.next, { ...scope, bound: true });
  if (density?.shape !== 'scripted' || isGlued(grammar, base.next)) return;
  return { ...density, tex: `${base.tex} ${density.tex}`, proof: density.proof ?? 'name' };
}

/** `eta`, `beta_i`, `phi(x)`: without its backslash. */
export const bareGreek: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word') return;
  if (isPartOfName(grammar, at)) return;
  const isSymbol = UNMISTAKABLE_SYMBOLS.has(token.text);
  const tex = isSymbol ? `\\${token.text}` : greekTex(token.text);
  if (tex === undefined) return;
  const shape = APPLIED.has(token.text) && isSymbol ? 'function' : 'letter';
  const base: Piece = { next: at + 1, tex, shape, proof: isSymbol ? 'name' : undefined };
  const piece = scripted(grammar, base, 'symbol', token.text, scope);
  const applied = piece && call(grammar, piece, scope);
  // `phi(x)`, but not `Phi(3)`, the third of its name.
  const isFunction = applied && /\([^)]*[a-z]/i.test(applied.tex);
  return isFunction ? { ...applied, proof: applied.proof ?? 'name' } : piece;
};

/** `alphax`, inside brackets: a letter by name and the letter it multiplies. */
export const gluedGreek: Reader = ({ tokens }, at, scope) => {
  const token = tokens[at];
  if (!scope.inner || token?.kind !== 'word' || token.text.length < 3) return;
  const tex = greekTex(token.text.slice(0, -1));
  if (tex === undefined) return;
  return { next: at + 1, tex: `${tex} ${token.text.slice(-1)}`, shape: 'formula', proof: 'name' };
};

/** `ktimes k`: no English word is one letter and “times”. */
export const gluedTimes: Reader = (grammar, at) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word' || !/^[A-Za-z]times$/.test(token.text)) return;
  const right = grammar.tokens[at + 1];
  const isFactor = right?.kind === 'number' || (right?.kind === 'word' && right.text.length === 1);
  if (!isFactor) return;
  const tex = `${token.text.charAt(0)}\\times ${right.text}`;
  return { next: at + 2, tex, shape: 'formula', proof: 'times' };
};

/** `\mathcal{O}`, `\hat y`: a command and the one thing it applies to. */
export const styled: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  const kind = token?.kind === 'command' ? COMMANDS.get(token.text)?.kind : undefined;
  if (!token || (kind !== 'style' && kind !== 'accent') || isTooDeep(scope)) return;
  const content = styledArgument(grammar, at + 1, scope);
  if (!content) return;
  const tex = `\\${token.text}{${content.tex}}`;
  const base: Piece = { next: content.next, tex, shape: 'symbol', proof: 'command' };
  const piece = scripted(grammar, base, 'symbol', '', scope);
  return piece && (call(grammar, piece, scope) ?? piece);
};

/** `\text{sign}`, inside a formula: elsewhere text in bold or italics is markup of prose. */
export const textual: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  const kind = token?.kind === 'command' ? COMMANDS.get(token.text)?.kind : undefined;
  const content = scope.inner && kind === 'text' ? verbatim(grammar, at + 1) : undefined;
  if (!token || !content) return;
  const tex = `\\${token.text}{${content.tex}}`;
  const base: Piece = { next: content.next, tex, shape: 'symbol', proof: undefined };
  return scripted(grammar, base, 'symbol', '', scope);
};

/** In tokens; keeps a line of bars linear. */
const LONGEST_NORM = 20;

type Content = Pick<Piece, 'next' | 'tex'>;

/** The argument of `\mathbf`: a group, or one letter. */
function styledArgument(grammar: Grammar, at: number, scope: Scope): Content | undefined {
  const token = grammar.tokens[at];
  const close = grammar.closes.get(at);
  if (is(token, 'open', '{') && close !== undefined) {
    const content = grammar.sequence(at + 1, close, within(scope, true));
    return content && { next: close + 1, tex: content.tex };
  }
  if (token?.kind === 'word' && token.text.length === 1) return { next: at + 1, tex: token.text };
  return token?.kind === 'command' ? symbol(grammar, at, within(scope, false)) : undefined;
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
export const fontSwitch: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  const word = grammar.tokens[at + 1];
  const isSwitch =
    (is(token, 'command') && COMMANDS.get(token?.text ?? '')?.kind === 'switch') ||
    is(token, 'word', 'rm');
  if (!scope.inner || !isSwitch || word?.kind !== 'word') return;
  return {
    next: at + 2,
    tex: `{\\${token?.text ?? ''} ${word.text}}`,
    shape: 'symbol',
    proof: undefined,
  };
};

/** A word that TeX's own braces hold, or that a bracket inside a formula touches. */
export const word: Reader = ({ tokens }, at, scope) => {
  const token = tokens[at];
  if (!scope.words || token?.kind !== 'word') return;
  return { next: at + 1, tex: token.text, shape: 'symbol', proof: undefined };
};

/** An argument of a root or a fraction: a group, one symbol with its scripts, a digit. */
export function readArgument(grammar: Grammar, at: number, scope: Scope): Content | undefined {
  const token = grammar.tokens[at];
  const close = grammar.closes.get(at);
  if (is(token, 'open', '{') && close !== undefined) {
    const content = grammar.sequence(at + 1, close, within(scope, false));
    return content && { next: close + 1, tex: content.tex };
  }
  return grammar.operand(at, within(scope, false));
}

/** `\sqrt{T}` */
export const root: Reader = (grammar, at, scope) => {
  if (!is(grammar.tokens[at], 'command', 'sqrt') || isTooDeep(scope)) return;
  const inside = readArgument(grammar, at + 1, scope);
  if (!inside) return;
  const tex = `\\sqrt{${inside.tex}}`;
  const base: Piece = { next: inside.next, tex, shape: 'symbol', proof: 'command' };
  return scripted(grammar, base, 'symbol', '', scope);
};

/** `\frac{a}{b}` */
export const fraction: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  const kind = token?.kind === 'command' ? COMMANDS.get(token.text)?.kind : undefined;
  if (!token || kind !== 'fraction' || isTooDeep(scope)) return;
  const above = readArgument(grammar, at + 1, scope);
  const below = above && readArgument(grammar, above.next, scope);
  if (!below) return;
  const tex = `\\${token.text}{${above.tex}}{${below.tex}}`;
  const base: Piece = { next: below.next, tex, shape: 'symbol', proof: 'command' };
  return scripted(grammar, base, 'symbol', '', scope);
};

/** `\unicode{x2014}`, as arXiv writes a dash, with or without its TeX. */
export const unicode: Reader = (grammar, at) => {
  const token = grammar.tokens[at];
  if (!token) return;
  const source = grammar.text.slice(token.start, token.start + 20);
  const found = /^\\?unicode(?:\{x([0-9a-f]{4})\}|x([0-9a-f]{4}))/i.exec(source);
  const hex = found?.[1] ?? found?.[2];
  if (!found || hex === undefined) return;
  const end = token.start + found[0].length;
  let next = at + 1;
  while ((grammar.tokens[next]?.start ?? end) < end) next += 1;
  const tex = `\\text{${String.fromCodePoint(Number.parseInt(hex, 16))}}`;
  return { next, tex, shape: 'formula', proof: 'character' };
};
