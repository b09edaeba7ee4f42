/** Puts operands and operators together: one pass from left to right, each token read once. */
import {
  BOUND,
  gluedToken,
  is,
  isGlued,
  isTooDeep,
  join,
  LONGEST_FORMULA,
  OUTER,
  within,
} from './grammar.ts';
import type { Construct, Grammar, Piece, Reader, Scope } from './grammar.ts';
import * as applied from './applied.ts';
import * as bare from './bare.ts';
import * as glued from './glued.ts';
import * as operands from './operands.ts';
import { readOperator } from './operators.ts';
import type { Operator } from './operators.ts';
import type { Token } from './tokens.ts';

/**
 * The constructs, by the kind of the token that they begin with, in the order in which they are tried;
 * the first that applies is taken.
 */
const OPERANDS: Readonly<Record<Token['kind'], readonly Reader[]>> = {
  number: [operands.number],
  letter: [operands.character],
  command: [
    applied.unicode,
    applied.root,
    applied.fraction,
    operands.operatorName,
    operands.symbol,
    applied.styled,
    applied.textual,
    applied.fontSwitch,
    operands.set,
    operands.norm,
  ],
  open: [operands.brackets],
  word: [
    applied.unicode,
    operands.letter,
    applied.fontSwitch,
    bare.bareBigOperator,
    bare.bareFunction,
    bare.bareGreek,
    bare.gluedTimes,
    glued.gluedRoot,
    glued.gluedFraction,
    glued.gluedAccent,
    glued.gluedAlphabet,
    glued.boldCapital,
    bare.gluedGreek,
    glued.exponentOfPair,
    operands.word,
  ],
  script: [glued.exponentOfName],
  other: [applied.unicode],
  close: [],
  sign: [],
};

function operand(this: Grammar, at: number, scope: Scope): Piece | undefined {
  const token = this.tokens[at];
  if (!token || isTooDeep(scope)) return;
  for (const read of OPERANDS[token.kind]) {
    const found = read(this, at, scope, token);
    if (found) return found;
  }
  return;
}

const SEPARATORS = new Set([',', ';', ':', '|', '!', '…', '.']);
const SPACES = new Set([',', ';', ':', '!', 'quad', 'qquad', 'space']);
const DELIMITERS = new Set([
  'langle',
  'rangle',
  'lfloor',
  'rfloor',
  'lceil',
  'rceil',
  '|',
  'lVert',
  'rVert',
]);

/** What may stand anywhere inside brackets. */
function separator(grammar: Grammar, at: number): Piece | undefined {
  const token = grammar.tokens[at];
  if (!token) return;
  const isSign = token.kind === 'sign' && SEPARATORS.has(token.text);
  const isCommand =
    token.kind === 'command' && (SPACES.has(token.text) || DELIMITERS.has(token.text));
  if (!isSign && !isCommand) return;
  const tex = isCommand ? `\\${token.text}` : token.text;
  return { next: at + 1, tex, proof: undefined };
}

/** A bar may close something that carries a script: `|x|^2`. */
function barWithScript(grammar: Grammar, at: number, scope: Scope): Piece | undefined {
  const isBar = is(grammar.tokens[at], 'sign', '|');
  const found = isBar ? glued.scriptOfBar(grammar, at + 1, scope) : undefined;
  return found && { ...found, tex: `|${found.tex}` };
}

function operatorPiece(grammar: Grammar, at: number): Piece | undefined {
  const found = readOperator(grammar, at);
  return found && { next: found.next, tex: found.tex, proof: found.proof };
}

/** A word that a bracket touches is a function, wherever a formula surely is. */
function wordCall(grammar: Grammar, at: number): Piece | undefined {
  const token = grammar.tokens[at];
  const isCall = token?.kind === 'word' && is(gluedToken(grammar, at + 1), 'open', '(');
  if (!isCall) return;
  return {
    next: at + 1,
    tex: `\\operatorname{${token.text}}`,
    proof: undefined,
  };
}

function innerPiece(grammar: Grammar, at: number, scope: Scope): Piece | undefined {
  return (
    barWithScript(grammar, at, scope) ??
    grammar.operand(at, scope) ??
    operatorPiece(grammar, at) ??
    separator(grammar, at) ??
    wordCall(grammar, at)
  );
}

function sequence(this: Grammar, from: number, to: number, scope: Scope): Piece | undefined {
  if (isTooDeep(scope) || to - from > LONGEST_FORMULA) return;
  let tex = '';
  let proof: Construct | undefined;
  let at = from;
  while (at < to) {
    const piece = innerPiece(this, at, scope);
    if (!piece || piece.next > to) return;
    tex = join(tex, piece.tex, !isGlued(this, at));
    proof ??= piece.proof;
    at = piece.next;
  }
  return { next: to, tex, proof };
}

export function grammarOf(
  text: string,
  tokens: readonly Token[],
  closes: ReadonlyMap<number, number>,
): Grammar {
  return { text, tokens, closes, operand, sequence };
}

/** Greek by name and a number, joined by a sign that proves nothing: `beta = 0.9`. */
const isAssignment = (left: Piece, operator: Operator, right: Piece): boolean =>
  '=<>≤≥'.includes(operator.tex) && /^\\[a-z]+$/i.test(left.tex) && right.shape === 'number';

function combine(
  grammar: Grammar,
  left: Piece,
  operator: Operator,
  right: Piece | undefined,
): Piece {
  const opened = join(left.tex, operator.tex, !isGlued(grammar, left.next));
  const tex = right ? join(opened, right.tex, !isGlued(grammar, operator.next)) : opened;
  const assigned = right && isAssignment(left, operator, right) ? 'name' : undefined;
  return {
    next: right?.next ?? operator.next,
    tex,
    proof: left.proof ?? operator.proof ?? right?.proof ?? assigned,
  };
}

/** The formula with one more operator, and what that joins. */
function extend(
  grammar: Grammar,
  left: Piece,
  last: Piece,
): [whole: Piece, last: Piece] | undefined {
  const operator = readOperator(grammar, left.next);
  if (!operator) return;
  const scope = '=+*/-'.includes(operator.tex) ? BOUND : OUTER;
  const right = withUnit(grammar, grammar.operand(operator.next, scope));
  if (right && operator.joins(last, right)) return [combine(grammar, left, operator, right), right];
  return operator.postfix ? [combine(grammar, left, operator, undefined), last] : undefined;
}

/** Whether two pieces may stand side by side without an operator. */
function mayAdjoin(left: Piece, last: Piece, right: Piece, gap: boolean): boolean {
  // A function applies to whatever follows.
  if (last.shape === 'function') return true;
  if (right.proof === undefined) return false;
  if (last.shape === 'number') return !gap;
  // `L = A N^2`: behind an operator a letter is no word.
  return last.proof !== undefined || (last.shape === 'letter' && left !== last);
}

function adjoin(
  grammar: Grammar,
  left: Piece,
  last: Piece,
): [whole: Piece, last: Piece] | undefined {
  const right = grammar.operand(left.next, OUTER);
  const gap = !isGlued(grammar, left.next);
  if (!right || !mayAdjoin(left, last, right, gap)) return;
  const whole: Piece = {
    next: right.next,
    tex: join(left.tex, right.tex, gap),
    proof: left.proof ?? right.proof,
  };
  return [whole, right];
}

/** `262K`, `200x`: what a number counts in, where the number ends a formula. */
function withUnit(grammar: Grammar, piece: Piece | undefined): Piece | undefined {
  const unit = piece?.shape === 'number' ? gluedToken(grammar, piece.next) : undefined;
  if (!piece || unit?.kind !== 'word' || !/^[KMBTGx]$/.test(unit.text)) return piece;
  if (gluedToken(grammar, piece.next + 1)?.kind === 'script') return piece;
  return { ...piece, next: piece.next + 1, tex: `${piece.tex}\\text{${unit.text}}` };
}

/** `sim2real`: a number that a word runs into belongs to a name; a backslash would say otherwise. */
function isNameOfNumber(grammar: Grammar, proof: Construct | undefined, right: Piece): boolean {
  if (right.shape !== 'number') return right.proof === undefined;
  const after = gluedToken(grammar, right.next);
  return proof !== 'command' && after?.kind === 'word' && after.text !== 'times';
}

/** `\sim 200`, or `\to` alone. */
function prefixed(grammar: Grammar, at: number): [whole: Piece, last: Piece] | undefined {
  const operator = readOperator(grammar, at);
  if (!operator) return;
  const { next, tex, proof } = operator;
  const right = operator.prefix ? withUnit(grammar, grammar.operand(next, OUTER)) : undefined;
  const gap = !isGlued(grammar, next);
  if (right && operator.binds(right) && !isNameOfNumber(grammar, proof, right)) {
    const formula = join(tex, right.tex, gap);
    return [{ next: right.next, tex: formula, proof }, right];
  }
  if (!operator.alone) return;
  const lone: Piece = { next, tex, proof };
  return [lone, lone];
}

/** A sign that touches what follows it and nothing before it: `>1.3` after a space. */
function leadingSign(grammar: Grammar, at: number): string | undefined {
  const sign = grammar.tokens[at];
  if (sign?.kind !== 'sign' || !'-<>≤≥∼±−'.includes(sign.text)) return;
  const isApart = sign.gap || is(grammar.tokens[at - 1], 'open');
  return isApart && isGlued(grammar, at + 1) ? sign.text : undefined;
}

/** `>1.3`, `-\log p` */
function signed(grammar: Grammar, at: number): [whole: Piece, last: Piece] | undefined {
  const sign = leadingSign(grammar, at);
  const value = sign === undefined ? undefined : grammar.operand(at + 1, OUTER);
  if (sign === undefined || (value?.proof === undefined && value?.shape !== 'number')) return;
  return [{ ...value, tex: sign + value.tex }, value];
}

/** Brackets around one operand are prose: `(2^18)`, `(\approx 600)`, but not `(1-\epsilon)`. */
function isMerelyBracketed(grammar: Grammar, at: number, formula: Piece): boolean {
  const close = grammar.closes.get(at);
  if (grammar.tokens[at]?.text === '{' || close !== formula.next - 1) return false;
  const only = grammar.operand(at + 1, within(OUTER, false)) ?? prefixed(grammar, at + 1)?.[0];
  return only?.next === close;
}

/**
 * The longest formula that begins at a token: undefined where none does, without `proof` where it
 * may be prose.
 */
export function readFormula(grammar: Grammar, at: number): Piece | undefined {
  const first = grammar.operand(at, OUTER);
  let state: readonly [whole: Piece, last: Piece] | undefined = first
    ? [first, first]
    : (signed(grammar, at) ?? prefixed(grammar, at));
  while (state) {
    const isFull = state[0].next - at > LONGEST_FORMULA;
    const longer = isFull ? undefined : (extend(grammar, ...state) ?? adjoin(grammar, ...state));
    if (!longer) return isMerelyBracketed(grammar, at, state[0]) ? undefined : state[0];
    state = longer;
  }
  return;
}
