/** What the constructs of repaired mathematics share: pieces of TeX, and the grammar that finds them. */
import type { Token } from './tokens.ts';

/** Why a stretch of text is surely mathematics; each has its examples beside the tests. */
export type Construct =
  | 'command'
  | 'script'
  | 'name'
  | 'times'
  | 'big-operator'
  | 'root'
  | 'fraction'
  | 'accent'
  | 'growth'
  | 'character';

/** The shapes on which it depends what may stand beside a piece. */
type Shape = 'number' | 'letter' | 'scripted' | 'function';

/** A stretch of tokens read as mathematics. */
export interface Piece {
  /** Index of the first token behind it. */
  readonly next: number;
  readonly tex: string;
  readonly shape?: Shape | undefined;
  /** Undefined while nothing in the piece is surely mathematics: `x` or `(a, b)`. */
  readonly proof: Construct | undefined;
}

/** Where a piece stands. */
export interface Scope {
  readonly depth: number;
  /** Inside brackets: letters stand side by side, and punctuation separates. */
  readonly inner: boolean;
  /** Inside braces that TeX itself kept: words pass through. */
  readonly words: boolean;
  /** Behind an operator, where no article of prose can stand. */
  readonly bound: boolean;
}

export const OUTER: Scope = { depth: 0, inner: false, words: false, bound: false };
export const BOUND: Scope = { ...OUTER, bound: true };

/** Deeper nesting than any formula of an abstract has; keeps hostile text linear. */
const DEEPEST = 6;

/** In tokens; more than any formula of an abstract has, and keeps hostile text linear. */
export const LONGEST_FORMULA = 200;

export const within = (scope: Scope, words: boolean): Scope => ({
  depth: scope.depth + 1,
  inner: true,
  words: words || scope.words,
  bound: true,
});

export interface Grammar {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the token that closes the bracket at an index. */
  readonly closes: ReadonlyMap<number, number>;
  readonly operand: (at: number, scope: Scope) => Piece | undefined;
  /** The tokens from `from` up to `to`, all of them mathematics. */
  readonly sequence: (from: number, to: number, scope: Scope) => Piece | undefined;
}

/** One way to read `token`, which stands at `at`, and what follows; undefined where it does not apply. */
export type Reader = (
  grammar: Grammar,
  at: number,
  scope: Scope,
  token: Token,
) => Piece | undefined;

export const isTooDeep = (scope: Scope): boolean => scope.depth > DEEPEST;

/** Whether the token at `at` touches the one before it. */
export const isGlued = ({ tokens }: Grammar, at: number): boolean => tokens[at]?.gap === false;

/** The token at `at`, if it touches the one before it. */
export const gluedToken = (grammar: Grammar, at: number): Token | undefined =>
  isGlued(grammar, at) ? grammar.tokens[at] : undefined;

export const is = (token: Token | undefined, kind: Token['kind'], text?: string): boolean =>
  token?.kind === kind && (text === undefined || token.text === text);

/** What a bracket and the one that closes it hold, if all of it is mathematics. */
export function enclosed(grammar: Grammar, at: number, scope: Scope): Piece | undefined {
  const close = grammar.closes.get(at);
  const content = close === undefined ? undefined : grammar.sequence(at + 1, close, scope);
  return content && { ...content, next: content.next + 1 };
}

/** Joins TeX so that a command never runs into the letter behind it. */
export function join(left: string, right: string, gap: boolean): string {
  if (left === '') return right;
  const needsSpace = gap || (/\\[a-z]+$/i.test(left.slice(-24)) && /^[a-z]/i.test(right));
  return needsSpace ? `${left} ${right}` : left + right;
}

/** An argument of a command or script: braces only where TeX needs them. */
export const braced = (tex: string): string => (/^.$/su.test(tex) ? tex : `{${tex}}`);
