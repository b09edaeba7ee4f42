/** Sub- and superscripts: `N_E`, `10^25`, `\beta_{i,j}`, `S_1^-α`. */
import { COMMANDS } from './commands.ts';
import { AUTHOR_SYMBOLS } from './macros.ts';
import { braced, enclosed, gluedToken, is, within } from './grammar.ts';
import type { Grammar, Piece, Scope } from './grammar.ts';
import { greekTex, INDEX_PAIRS, SUBSCRIPT_WORDS, SUPERSCRIPT_NAMES } from './names.ts';
import type { Token } from './tokens.ts';

/** What carries the script: `word` may carry a superscript alone (`VILA^2` is no product of letters). */
type Base = 'letter' | 'number' | 'symbol' | 'word' | 'group' | 'big';

interface Argument {
  readonly next: number;
  readonly tex: string;
  /** TeX itself marked where it ends: braces or a command. */
  readonly closed: boolean;
}

export interface BaseToken {
  readonly kind: Base;
  readonly text: string;
}

/** What is no one letter, so that its own text says nothing. */
export const GROUP: BaseToken = { kind: 'group', text: '' };
export const SYMBOL: BaseToken = { kind: 'symbol', text: '' };

/** Where the argument of a script begins. */
interface Place {
  readonly grammar: Grammar;
  readonly at: number;
  readonly token: Token;
  readonly base: BaseToken;
  readonly scope: Scope;
}

/** Reads one kind of argument. */
type ArgumentReader = (place: Place) => Argument | undefined;

const argument = (next: number, tex: string, closed = false): Argument => ({ next, tex, closed });

const inBraces: ArgumentReader = ({ grammar, at, token, scope }) => {
  if (!is(token, 'open', '{')) return;
  const content = enclosed(grammar, at, within(scope, true));
  // `x_{}` says nothing.
  return content && content.tex !== '' ? argument(content.next, content.tex, true) : undefined;
};

const asCommand: ArgumentReader = ({ grammar, at, token, scope }) => {
  if (token.kind !== 'command') return;
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

/** A number, one letter, or a letter by name. */
function simple(token: Token): string | undefined {
  if (token.kind === 'number' || token.kind === 'letter') return token.text;
  if (token.kind !== 'word') return undefined;
  if (token.text === 'infty') return '\\infty';
  return token.text.length === 1 ? token.text : greekTex(token.text);
}

/** One of some signs, and what it touches. */
const withSign =
  (signs: ReadonlyMap<string, string>): ArgumentReader =>
  ({ grammar, at, token }) => {
    const sign = signs.get(token.text);
    const after = gluedToken(grammar, at + 1);
    const tex = after && simple(after);
    return sign === undefined || tex === undefined ? undefined : argument(at + 2, sign + tex);
  };

/** `10^-5` and `e^-x` */
const signed = withSign(
  new Map([
    ['-', '-'],
    ['−', '-'],
    ['+', '+'],
  ]),
);

/** What comes before: `x_<t` */
const inOrder = withSign(
  new Map([
    ['<', '<'],
    ['>', '>'],
  ]),
);

/** `x^*` */
const asStar: ArgumentReader = ({ grammar, at, token, base }) => {
  const mayBeStarred = base.kind === 'letter' || base.kind === 'symbol';
  const isStar = is(token, 'sign', '*') && !is(gluedToken(grammar, at + 1), 'sign', '*');
  return isStar && mayBeStarred ? argument(at + 1, '*') : undefined;
};

/** `R^d times r`: the dimensions of a matrix, whose braces are lost. */
const asDimensions: ArgumentReader = ({ grammar, at, token, base }) => {
  const [times, columns] = grammar.tokens.slice(at + 1, at + 3);
  if (base.text !== 'R' || !is(times, 'word', 'times') || !columns) return;
  const [first, second] = [simple(token), simple(columns)];
  return first === undefined || second === undefined
    ? undefined
    : argument(at + 3, `${first} \\times ${second}`);
};

/** A number or a letter that ends where it ends: `x^2` */
const asSimple: ArgumentReader = ({ at, token }) => {
  const tex = simple(token);
  return tex === undefined ? undefined : argument(at + 1, tex);
};

const isIndexLetter = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.text.length === 1;

/** `f_i`, also `\beta_i,j` and `W_t-1`, where the braces around the index were lost. */
const asIndex: ArgumentReader = (place) =>
  isIndexLetter(place.token)
    ? (indexLimits(place) ?? indexList(place) ?? indexShift(place) ?? asSimple(place))
    : asSimple(place);

const RELATIONS_OF_INDEX = new Set(['=', '<', '>']);

/** `i=1` below a sum. */
function indexLimits({ grammar, at, token, base }: Place): Argument | undefined {
  const sign = gluedToken(grammar, at + 1);
  const bound = gluedToken(grammar, at + 2);
  if (base.kind !== 'big' || !sign || !RELATIONS_OF_INDEX.has(sign.text) || !bound) return;
  const tex = simple(bound);
  return tex === undefined ? undefined : argument(at + 3, token.text + sign.text + tex);
}

/** `i,j`: the second one carries no script itself, else `x_i,y_j` would be one index. */
function indexList({ grammar, at, token }: Place): Argument | undefined {
  const comma = gluedToken(grammar, at + 1);
  const second = gluedToken(grammar, at + 2);
  if (!is(comma, 'sign', ',') || !isIndexLetter(second)) return;
  const after = gluedToken(grammar, at + 3);
  if (after && (after.kind === 'script' || after.kind === 'open')) return;
  return argument(at + 3, `${token.text},${second.text}`);
}

const SHIFTED = new Set(['i', 'j', 'k', 'l', 'm', 'n', 't', 's', 'T', 'L', 'N']);

/** `t-1`: an index that is shifted, far more often than a difference of `x_t` and 1. */
function indexShift({ grammar, at, token }: Place): Argument | undefined {
  const sign = gluedToken(grammar, at + 1)?.text ?? '';
  const by = gluedToken(grammar, at + 2)?.text ?? '';
  const isShift = SHIFTED.has(token.text) && /^[-+]$/.test(sign) && /^\d$/.test(by);
  return isShift ? argument(at + 3, token.text + sign + by) : undefined;
}

/** `B_crit` and `W_ij`; a lower-case base with a word below is as likely an identifier. */
const asWord: ArgumentReader = ({ at, token, base }) => {
  if (INDEX_PAIRS.has(token.text) && base.kind !== 'big') return argument(at + 1, token.text);
  const mayCarryWord = base.kind === 'symbol' || /^[A-Z]$/.test(base.text);
  return mayCarryWord && SUBSCRIPT_WORDS.has(token.text)
    ? argument(at + 1, `\\text{${token.text}}`)
    : undefined;
};

/** `W^top`, `n^th`, and `FLD^times 2`. */
const asName: ArgumentReader = ({ grammar, at, token }) => {
  const factor = grammar.tokens[at + 1];
  if (token.text === 'times' && factor?.kind === 'number') {
    return argument(at + 2, `\\times ${factor.text}`);
  }
  const tex = SUPERSCRIPT_NAMES.get(token.text);
  return tex === undefined ? undefined : argument(at + 1, tex);
};

/** `^N_E` above a sum. */
const asUpperLimit: ArgumentReader = ({ grammar, at, token, base }) => {
  const below = gluedToken(grammar, at + 2);
  if (base.kind !== 'big' || !isIndexLetter(token) || !below) return;
  const tex = is(gluedToken(grammar, at + 1), 'script', '_') ? simple(below) : undefined;
  return tex === undefined ? undefined : argument(at + 3, `${token.text}_${braced(tex)}`);
};

/** Those that the marks share, and then those of each. */
const READERS: Readonly<Record<string, readonly ArgumentReader[]>> = {
  _: [inBraces, asCommand, inOrder, asIndex, asWord],
  '^': [inBraces, asCommand, signed, asStar, asDimensions, asUpperLimit, asName, asSimple],
};

const FILE_EXTENSION = /^[a-z][a-z\d]{0,4}$/;

/** What may not touch a script whose end only guesswork found: it would be an identifier or a file. */
function runsOn(grammar: Grammar, { next, closed }: Argument, mark: string): boolean {
  const after = gluedToken(grammar, next);
  if (closed || !after) return false;
  if (is(after, 'sign', '.')) return isExtension(gluedToken(grammar, next + 1));
  return after.kind === 'number' || (after.kind === 'word' && mark === '_');
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

function one(
  grammar: Grammar,
  at: number,
  mark: string,
  base: BaseToken,
  scope: Scope,
): Piece | undefined {
  const token = gluedToken(grammar, at + 1);
  if (!token) return;
  for (const read of READERS[mark] ?? []) {
    const found = read({ grammar, at: at + 1, token, base, scope });
    if (!found) continue;
    if (!mayCarry(base, mark, found) || runsOn(grammar, found, mark)) return;
    return { next: found.next, tex: mark + braced(found.tex), shape: 'scripted', proof: 'script' };
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
  const mark = gluedToken(grammar, at);
  if (mark?.kind !== 'script') return;
  const first = one(grammar, at, mark.text, base, scope);
  if (!first) return 'broken';
  const other = gluedToken(grammar, first.next);
  if (other?.kind !== 'script') return first;
  const second =
    other.text === mark.text ? undefined : one(grammar, first.next, other.text, base, scope);
  if (!second || gluedToken(grammar, second.next)?.kind === 'script') return 'broken';
  return { ...second, tex: first.tex + second.tex };
}
