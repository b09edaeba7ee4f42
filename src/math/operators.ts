/** What stands between two operands, or before one: `\sim 200`, `256\times256`, `L(s) = L_0`. */
import { COMMANDS } from './commands.ts';
import { gluedToken, is, isGlued } from './grammar.ts';
import type { Construct, Grammar, Piece } from './grammar.ts';
import { UNMISTAKABLE_OPERATORS } from './names.ts';
import type { Token } from './tokens.ts';

export interface Operator {
  readonly next: number;
  readonly tex: string;
  /** What the operator proves by itself, where it joins two operands that `joins` allows. */
  readonly proof: Construct | undefined;
  /** May begin a formula: `\leq 5`. */
  readonly prefix: boolean;
  /** Means something alone: `\to` between two words. */
  readonly alone: boolean;
  /** May follow its only operand: `2.7\times`. */
  readonly postfix: boolean;
  readonly joins: (left: Piece, right: Piece) => boolean;
  /** Whether it may stand before this one operand without another. */
  readonly binds: (right: Piece) => boolean;
}

/** Reads the operator that begins with `token`, which stands at `at`. */
type OperatorReader = (grammar: Grammar, at: number, token: Token) => Operator | undefined;

const always = (): boolean => true;

const make = (next: number, tex: string, rest: Partial<Operator> = {}): Operator => ({
  next,
  tex,
  proof: undefined,
  prefix: false,
  alone: false,
  postfix: false,
  joins: always,
  binds: always,
  ...rest,
});

/** “In 2024 \sim 50 papers”: these bind what follows; a number before them is another matter. */
const APPROXIMATE = new Set([
  'sim',
  'approx',
  'leq',
  'le',
  'geq',
  'ge',
  'lesssim',
  'gtrsim',
  'pm',
  'lt',
  'gt',
]);

const notTwoNumbers = (left: Piece, right: Piece): boolean =>
  left.shape !== 'number' || right.shape !== 'number';

/** `\leq`, with its backslash. */
const command: OperatorReader = (_grammar, at, token) => {
  const kind = COMMANDS.get(token.text)?.kind;
  if (kind !== 'relation' && kind !== 'binary') return;
  return make(at + 1, `\\${token.text}`, {
    proof: 'command',
    prefix: kind === 'relation' || token.text === 'pm' || token.text === 'times',
    alone: true,
    postfix: token.text === 'times',
    joins: APPROXIMATE.has(token.text) && token.text !== 'pm' ? notTwoNumbers : always,
  });
};

/** `leq`, `propto`: the backslash is lost, but no prose has the word. */
const name: OperatorReader = (_grammar, at, token) => {
  if (!UNMISTAKABLE_OPERATORS.has(token.text)) return;
  return make(at + 1, `\\${token.text}`, {
    proof: 'name',
    prefix: APPROXIMATE.has(token.text),
    joins: APPROXIMATE.has(token.text) ? notTwoNumbers : always,
  });
};

type SpelledOperator = Pick<Operator, 'joins'> & Partial<Operator>;

const isLetterPiece = ({ shape }: Piece): boolean => shape === 'letter';
const isQuantity = ({ shape }: Piece): boolean => shape === 'letter' || shape === 'scripted';
const isSpace = ({ tex }: Piece): boolean => /^(?:\\mathbb\{)?[RNZC]\}?[\^_]/.test(tex);
/** `[0,1]`, `\{0, 1\}` */
const isUnitSet = ({ tex }: Piece): boolean =>
  /^(?:[([]|\\\{)(?:0|-1), ?1(?:[)\]]|\\\})$/.test(tex);
const isPower = ({ tex }: Piece): boolean => tex.startsWith('10^');

/** Operators whose name is an English word as well: what they join must be of one kind. */
const SPELLED: Readonly<Record<string, SpelledOperator>> = {
  times: {
    proof: 'times',
    joins: (left, right) =>
      (left.shape === 'number' && (right.shape === 'number' || isPower(right))) ||
      (left.shape === 'letter' && right.shape === 'letter'),
  },
  to: {
    joins: (left, right) =>
      (isQuantity(left) && right.tex === '\\infty') || (isSpace(left) && isSpace(right)),
  },
  in: {
    proof: 'name',
    joins: (left, right) => isQuantity(left) && (isSpace(right) || isUnitSet(right)),
  },
  sim: {
    proof: 'name',
    prefix: true,
    binds: ({ tex }) => /%|\\text|\d\d/.test(tex),
    joins: (left, right) => isQuantity(left) && right.shape === 'scripted',
  },
  pm: {
    proof: 'name',
    joins: (left, right) => left.shape === 'number' && /^\d+\.\d/.test(right.tex),
  },
  ll: { proof: 'name', joins: (left, right) => isLetterPiece(left) && isLetterPiece(right) },
  gg: { proof: 'name', joins: (left, right) => isLetterPiece(left) && isLetterPiece(right) },
};

/** `times`, `to`, `in`: words of prose unless what stands around them says otherwise. */
const spelled: OperatorReader = (grammar, at, token) => {
  if (!Object.hasOwn(SPELLED, token.text)) return;
  const rule = SPELLED[token.text];
  // `4.04times`: no English word touches the number before it.
  const isGluedFactor = token.text === 'times' && isGlued(grammar, at);
  return make(at + 1, `\\${token.text}`, {
    ...rule,
    postfix: isGluedFactor,
    ...(isGluedFactor ? { proof: 'times', joins: always } : {}),
  });
};

const SIGNS = new Set([
  ...['-', '+', '*', '/', '=', '<', '>', '−', '–', '×', '·', '⋅', '∼'],
  ...['≈', '≤', '≥', '≠', '≪', '≫', '∝', '∈', '→', '±'],
]);

/** Signs that hyphenate or list in prose: on both sides of them is a space, or on neither. */
const EVEN = new Set(['-', '+', '*', '/', '=', '<', '>', '–']);

/** `=` and other signs that a keyboard or Unicode has: they join, and prove nothing. */
const sign: OperatorReader = (grammar, at, token) => {
  if (!SIGNS.has(token.text)) return;
  const after: Token | undefined = grammar.tokens[at + 1];
  if (after === undefined || (EVEN.has(token.text) && token.gap !== after.gap)) return;
  // `==`, `->`, `**`, `</`: code and marks of other languages.
  if (gluedToken(grammar, at + 1)?.kind === 'sign') {
    return token.text === '=' ? negative(grammar, at) : undefined;
  }
  return make(at + 1, token.text === '∼' ? '\\sim' : token.text);
};

/** `R=-a`: the second sign belongs to what follows. */
function negative(grammar: Grammar, at: number): Operator | undefined {
  return is(grammar.tokens[at + 1], 'sign', '-') && gluedToken(grammar, at + 2)?.kind !== 'sign'
    ? make(at + 2, '=-')
    : undefined;
}

/** `, \ldots,` in a list. */
const ellipsis: OperatorReader = ({ tokens }, at, comma) => {
  const [dots, second] = tokens.slice(at + 1, at + 3);
  if (comma.text !== ',' || !dots || !/^(?:[lc]?dots|…)$/.test(dots.text)) return;
  if (!is(second, 'sign', ',')) return;
  const tex = dots.kind === 'command' || dots.kind === 'word' ? `\\${dots.text}` : dots.text;
  const proof = dots.kind === 'command' ? 'command' : undefined;
  return make(at + 3, `, ${tex},`, { proof });
};

/** By the kind of the token that they begin with, in the order in which they are tried. */
const READERS: Readonly<Partial<Record<Token['kind'], readonly OperatorReader[]>>> = {
  command: [command],
  word: [name, spelled],
  sign: [ellipsis, sign],
};

/** The operator at a token, if it is one. */
export function readOperator(grammar: Grammar, at: number): Operator | undefined {
  const token = grammar.tokens[at];
  if (!token) return;
  for (const read of READERS[token.kind] ?? []) {
    const found = read(grammar, at, token);
    if (found) return found;
  }
  return;
}
