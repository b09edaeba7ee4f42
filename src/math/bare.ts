/** Commands that lost their backslash, and stand apart from their argument: `eta`, `log_2 n`. */
import { gluedToken, is, isGlued } from './grammar.ts';
import type { Construct, Grammar, Piece, Reader, Scope } from './grammar.ts';
import { BIG_OPERATORS, FUNCTION_NAMES, greekTex, UNMISTAKABLE_SYMBOLS } from './names.ts';
import { APPLIED, call, isPartOfName, letter, scripted } from './operands.ts';
import { SYMBOL } from './scripts.ts';

/** Limits that no identifier has: `sum_i=1^N`, `int_0^1`, or one index below, `prod_t`. */
const LIMITS = /=|^\\(?!int)[a-z]+_[ijknt]$/;

/** Limits above and below, or a lower one that counts. */
const hasLimits = (tex: string): boolean =>
  (tex.includes('_') && tex.includes('^')) || LIMITS.test(tex);

/** `sum_i=1^N`, whose backslash and braces are lost: the limits tell it from the word. */
export const bareBigOperator: Reader = (grammar, at, scope, token) => {
  if (!BIG_OPERATORS.has(token.text)) return;
  const tex = `\\${token.text}`;
  const base: Piece = { next: at + 1, tex, shape: 'function', proof: 'big-operator' };
  const piece = scripted(grammar, base, { kind: 'big', text: token.text }, scope);
  return piece && hasLimits(piece.tex) ? piece : undefined;
};

/** `log n`, `tanh(x)`: mathematics inside brackets, or applied to what is mathematics. */
export const bareFunction: Reader = (grammar, at, scope, token) => {
  if (!FUNCTION_NAMES.has(token.text)) return;
  const tex = token.text.startsWith('arg') ? `\\operatorname{${token.text}}` : `\\${token.text}`;
  const base: Piece = { next: at + 1, tex, shape: 'function', proof: undefined };
  if (scope.inner) return functionInside(grammar, base, token.text, scope);
  const applied = logarithm(grammar, base, scope) ?? call(grammar, base, scope);
  return applied?.proof === undefined ? undefined : applied;
};

function functionInside(
  grammar: Grammar,
  base: Piece,
  name: string,
  scope: Scope,
): Piece | undefined {
  const piece = scripted(grammar, base, { kind: 'letter', text: name }, scope);
  const applied = piece && (call(grammar, piece, scope) ?? piece);
  return applied && { ...applied, proof: applied.proof ?? proofOfLogarithm(grammar, applied) };
}

/** `(log n)`, but not `(log)`, nor `(min, max)`. */
function proofOfLogarithm({ tokens }: Grammar, { next, tex }: Piece): Construct | undefined {
  const argument = tokens[next];
  const isArgument = argument?.kind === 'word' && argument.text.length === 1;
  return LOGARITHMS.has(tex) && isArgument ? 'name' : undefined;
}

const LOGARITHMS = new Set(['\\log', '\\ln']);

/** `log_2 n`, `log p(x)`: what follows tells it from a log file. */
function logarithm(grammar: Grammar, base: Piece, scope: Scope): Piece | undefined {
  if (!LOGARITHMS.has(base.tex)) return;
  if (is(gluedToken(grammar, base.next), 'script', '_')) {
    const isNumbered = is(gluedToken(grammar, base.next + 1), 'number');
    return isNumbered ? scripted(grammar, base, SYMBOL, scope) : undefined;
  }
  const next = grammar.tokens[base.next];
  const density = next?.kind === 'word' ? letter(grammar, base.next, scope, next) : undefined;
  if (density?.shape !== 'scripted' || isGlued(grammar, base.next)) return;
  return { ...density, tex: `${base.tex} ${density.tex}`, proof: density.proof ?? 'name' };
}

/** The letter by name alone; `infty` and its like prove themselves. */
function greekLetter(at: number, word: string): Piece | undefined {
  const isSymbol = UNMISTAKABLE_SYMBOLS.has(word);
  const tex = isSymbol ? `\\${word}` : greekTex(word);
  if (tex === undefined) return;
  const shape = APPLIED.has(word) && isSymbol ? 'function' : 'letter';
  return { next: at + 1, tex, shape, proof: isSymbol ? 'name' : undefined };
}

/** Whether a letter stands between a parenthesis and the one that closes it. */
const hasArgument = (tex: string): boolean =>
  tex
    .split('(')
    .slice(1)
    .some((inside) => /[a-z]/i.test(inside.split(')', 1)[0] ?? ''));

/** `eta`, `beta_i`, `phi(x)`: without its backslash. */
export const bareGreek: Reader = (grammar, at, scope, token) => {
  if (isPartOfName(grammar, at)) return;
  const base = greekLetter(at, token.text);
  const piece = base && scripted(grammar, base, { kind: 'symbol', text: token.text }, scope);
  const applied = piece && call(grammar, piece, scope);
  // `phi(x)`, but not `Phi(3)`, the third of its name.
  const isFunction = applied && hasArgument(applied.tex);
  return isFunction ? { ...applied, proof: applied.proof ?? 'name' } : piece;
};

/** `alphax`, inside brackets: a letter by name and the letter it multiplies. */
export const gluedGreek: Reader = (_grammar, at, scope, token) => {
  const tex = scope.inner ? greekTex(token.text.slice(0, -1)) : undefined;
  if (tex === undefined) return;
  return { next: at + 1, tex: `${tex} ${token.text.slice(-1)}`, proof: 'name' };
};

/** `ktimes k`: no English word is one letter and “times”. */
export const gluedTimes: Reader = (grammar, at, _scope, token) => {
  if (!/^[A-Za-z]times$/.test(token.text)) return;
  const right = grammar.tokens[at + 1];
  const isFactor = right?.kind === 'number' || (right?.kind === 'word' && right.text.length === 1);
  if (!isFactor) return;
  const tex = `${token.text.charAt(0)}\\times ${right.text}`;
  return { next: at + 2, tex, proof: 'times' };
};
