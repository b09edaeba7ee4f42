/** Sub- and superscripts: `N_E`, `10^25`, `\beta_{i,j}`, `S_1^-α`. */
import { COMMANDS } from './commands.ts';
import { AUTHOR_SYMBOLS } from './macros.ts';
import { braced, gluedToken, is, isTooDeep, within } from './grammar.ts';
import type { Grammar, Piece, Scope } from './grammar.ts';
import { greekTex, INDEX_PAIRS, SUBSCRIPT_WORDS, SUPERSCRIPT_NAMES } from './names.ts';
import type { Token } from './tokens.ts';

/** What carries the script: `word` may carry a superscript alone (`VILA^2` is no product of letters). */
export type Base = 'letter' | 'number' | 'symbol' | 'word' | 'group' | 'big';

interface Argument {
  readonly next: number;
  readonly tex: string;
  /** TeX itself marked where it ends: braces or a command. */
  readonly closed: boolean;
}

/** Reads one kind of argument; `mark` is `_` or `^`. */
type ArgumentReader = (
  grammar: Grammar,
  at: number,
  mark: string,
  base: BaseToken,
  scope: Scope,
) => Argument | undefined;

export interface BaseToken {
  readonly kind: Base;
  readonly text: string;
}

const argument = (next: number, tex: string, closed = false): Argument => ({ next, tex, closed });

const inBraces: ArgumentReader = (grammar, at, _mark, _base, scope) => {
  const close = grammar.closes.get(at);
  if (!is(grammar.tokens[at], 'open', '{') || close === undefined || close === at + 1) return;
  const content = grammar.sequence(at + 1, close, within(scope, true));
  return content && argument(close + 1, content.tex, true);
};

const asCommand: ArgumentReader = (grammar, at, _mark, _base, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'command') return;
  const kind = COMMANDS.get(token.text)?.kind;
  if (
    kind === 'symbol' ||
    kind === 'binary' ||
    kind === 'relation' ||
    AUTHOR_SYMBOLS.has(token.text)
  ) {
    return argument(at + 1, `\\${token.text}`, true);
  }
  if (kind !== 'style' && kind !== 'text') return;
  const styled = grammar.operand(at, within(scope, true));
  return styled && argument(styled.next, styled.tex, true);
};

const SIGNS: Readonly<Record<string, string>> = { '-': '-', '−': '-', '+': '+' };
const ORDER = new Set(['<', '>']);

/** `10^-5` and `e^-x`, and what comes before: `x_<t`. */
const withSign: ArgumentReader = (grammar, at, mark) => {
  const sign = grammar.tokens[at];
  const after = gluedToken(grammar, at + 1);
  const tex = sign?.kind === 'sign' && after ? simple(after) : undefined;
  if (!sign || tex === undefined) return;
  if (mark === '_') return ORDER.has(sign.text) ? argument(at + 2, sign.text + tex) : undefined;
  const meant = SIGNS[sign.text];
  return meant === undefined ? undefined : argument(at + 2, meant + tex);
};

/** `x^*` */
const asStar: ArgumentReader = (grammar, at, mark, base) => {
  const isStar = mark === '^' && is(grammar.tokens[at], 'sign', '*');
  const mayBeStarred = base.kind === 'letter' || base.kind === 'symbol';
  return isStar && mayBeStarred && !is(gluedToken(grammar, at + 1), 'sign', '*')
    ? argument(at + 1, '*')
    : undefined;
};

/** `R^d times r`: the dimensions of a matrix, whose braces are lost. */
const asDimensions: ArgumentReader = (grammar, at, mark, base) => {
  const [rows, times, columns] = grammar.tokens.slice(at, at + 3);
  if (mark !== '^' || base.text !== 'R' || !rows || !is(times, 'word', 'times') || !columns) return;
  const [first, second] = [simple(rows), simple(columns)];
  return first === undefined || second === undefined
    ? undefined
    : argument(at + 3, `${first} \\times ${second}`);
};

/** A number, one letter, or a letter by name. */
function simple(token: Token): string | undefined {
  if (token.kind === 'number' || token.kind === 'letter') return token.text;
  if (token.kind !== 'word') return undefined;
  if (token.text === 'infty') return '\\infty';
  return token.text.length === 1 ? token.text : greekTex(token.text);
}

/** `f_i`, also `\beta_i,j` and `W_t-1`, where the braces around the index were lost. */
const asIndex: ArgumentReader = (grammar, at, mark, base) => {
  const token = grammar.tokens[at];
  const tex = token && simple(token);
  if (tex === undefined) return;
  if (mark === '^' || !is(token, 'word') || tex.length > 1) return argument(at + 1, tex);
  return (
    indexLimits(grammar, at, base) ??
    indexList(grammar, at) ??
    indexShift(grammar, at) ??
    argument(at + 1, tex)
  );
};

const RELATIONS_OF_INDEX = new Set(['=', '<', '>']);

/** `i=1` below a sum. */
function indexLimits(grammar: Grammar, at: number, base: BaseToken): Argument | undefined {
  const sign = gluedToken(grammar, at + 1);
  const bound = gluedToken(grammar, at + 2);
  if (base.kind !== 'big' || !sign || !RELATIONS_OF_INDEX.has(sign.text) || !bound) return;
  const tex = simple(bound);
  return tex === undefined
    ? undefined
    : argument(at + 3, `${grammar.tokens[at]?.text ?? ''}${sign.text}${tex}`);
}

const isIndexLetter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length === 1;

/** `i,j`: the second one carries no script itself, else `x_i,y_j` would be one index. */
function indexList(grammar: Grammar, at: number): Argument | undefined {
  const comma = gluedToken(grammar, at + 1);
  const second = gluedToken(grammar, at + 2);
  if (!is(comma, 'sign', ',') || !isIndexLetter(second)) return;
  const after = gluedToken(grammar, at + 3);
  if (after && (after.kind === 'script' || after.kind === 'open')) return;
  return argument(at + 3, `${grammar.tokens[at]?.text ?? ''},${second?.text ?? ''}`);
}

const SHIFTED = new Set(['i', 'j', 'k', 'l', 'm', 'n', 't', 's', 'T', 'L', 'N']);

/** `t-1`: an index that is shifted, far more often than a difference of `x_t` and 1. */
function indexShift(grammar: Grammar, at: number): Argument | undefined {
  const index = grammar.tokens[at]?.text ?? '';
  const sign = gluedToken(grammar, at + 1);
  const by = gluedToken(grammar, at + 2);
  if (!SHIFTED.has(index) || by?.kind !== 'number' || by.text.length > 1) return;
  return sign?.text === '-' || sign?.text === '+'
    ? argument(at + 3, `${index}${sign.text}${by.text}`)
    : undefined;
}

/** `B_crit` and `W_ij`; a lower-case base with a word below is as likely an identifier. */
const asWord: ArgumentReader = (grammar, at, mark, base) => {
  const word = grammar.tokens[at];
  if (mark !== '_' || word?.kind !== 'word') return;
  if (INDEX_PAIRS.has(word.text) && base.kind !== 'big') return argument(at + 1, word.text);
  const mayCarryWord = base.kind === 'symbol' || /^[A-Z]$/.test(base.text);
  return mayCarryWord && SUBSCRIPT_WORDS.has(word.text)
    ? argument(at + 1, `\\text{${word.text}}`)
    : undefined;
};

/** `W^top`, `n^th`, and `FLD^times 2`. */
const asName: ArgumentReader = (grammar, at, mark) => {
  const word = grammar.tokens[at];
  if (mark !== '^' || word?.kind !== 'word') return;
  const factor = grammar.tokens[at + 1];
  if (word.text === 'times' && factor?.kind === 'number') {
    return argument(at + 2, `\\times ${factor.text}`);
  }
  const tex = SUPERSCRIPT_NAMES.get(word.text);
  return tex === undefined ? undefined : argument(at + 1, tex);
};

/** `^N_E` above a sum. */
const asUpperLimit: ArgumentReader = (grammar, at, mark, base) => {
  const letter = grammar.tokens[at];
  const below = gluedToken(grammar, at + 2);
  if (mark !== '^' || base.kind !== 'big' || !isIndexLetter(letter) || !below) return;
  const tex = is(gluedToken(grammar, at + 1), 'script', '_') ? simple(below) : undefined;
  return tex === undefined ? undefined : argument(at + 3, `${letter?.text ?? ''}_${braced(tex)}`);
};

const ARGUMENTS: readonly ArgumentReader[] = [
  inBraces,
  asCommand,
  withSign,
  asStar,
  asDimensions,
  asUpperLimit,
  asName,
  asIndex,
  asWord,
];

const FILE_EXTENSION = /^[a-z][a-z\d]{0,4}$/;

/** What may not touch a script whose end only guesswork found: it would be an identifier or a file. */
function runsOn(grammar: Grammar, { next, closed }: Argument, mark: string): boolean {
  const after = gluedToken(grammar, next);
  const lastKind = grammar.tokens[next - 1]?.kind;
  if (after?.kind === 'script') return after.text === mark;
  if (closed) return false;
  switch (after?.kind) {
    case 'number':
      return lastKind !== 'number';
    case 'word':
      return mark === '_' || lastKind === 'word';
    case 'sign':
      return after.text === '.' && isExtension(gluedToken(grammar, next + 1));
    default:
      return false;
  }
}

const isExtension = (token: Token | undefined): boolean =>
  token?.kind === 'word' && FILE_EXTENSION.test(token.text);

/** Scripts that look like a face or a list of caret keys: `T^T`, `o^o`. */
const isFace = (base: BaseToken, mark: string, tex: string): boolean =>
  mark === '^' && base.kind === 'letter' && base.text.toLowerCase() === tex.toLowerCase();

const mayCarry = (base: BaseToken, mark: string, { tex, closed }: Argument): boolean => {
  if (isFace(base, mark, tex)) return false;
  if (closed) return true;
  if (mark === '_') return base.kind !== 'number' && base.kind !== 'word';
  return base.kind !== 'word' || /^\d|^\\times|^\\(?:top|text)/.test(tex);
};

function one(grammar: Grammar, at: number, base: BaseToken, scope: Scope): Piece | undefined {
  const mark = gluedToken(grammar, at);
  if (mark?.kind !== 'script' || gluedToken(grammar, at + 1) === undefined) return;
  for (const read of ARGUMENTS) {
    const found = read(grammar, at + 1, mark.text, base, scope);
    if (!found) continue;
    if (!mayCarry(base, mark.text, found) || runsOn(grammar, found, mark.text)) return;
    const tex = mark.text + braced(found.tex);
    return { next: found.next, tex, shape: 'scripted', proof: 'script' };
  }
  return;
}

/**
 * The scripts that touch a base which ends before `at`: a piece without the base, or undefined where
 * there are none. `'broken'` says that a mark follows which is no script, so the base is no symbol.
 */
export function readScripts(
  grammar: Grammar,
  at: number,
  base: BaseToken,
  scope: Scope,
): Piece | 'broken' | undefined {
  if (gluedToken(grammar, at)?.kind !== 'script') return;
  if (isTooDeep(scope)) return 'broken';
  const first = one(grammar, at, base, scope);
  if (!first) return 'broken';
  const mark = gluedToken(grammar, first.next);
  if (mark?.kind !== 'script') return first;
  const second =
    mark.text === grammar.tokens[at]?.text ? undefined : one(grammar, first.next, base, scope);
  if (!second || gluedToken(grammar, second.next)?.kind === 'script') return 'broken';
  return { ...second, tex: first.tex + second.tex };
}
