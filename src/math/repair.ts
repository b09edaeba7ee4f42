/**
 * Finds mathematics whose delimiters were lost when a note was copied as text.
 *
 * Three degrees of loss meet in the notes: only the dollar signs are gone (`\sim 200\times`), or the
 * backslashes and braces of longer formulas as well (`N_E sum_i=1^N_E f_i p_i`). Where it is not sure,
 * the text stays as it is.
 */
import { COMMANDS } from './commands.ts';
import type { Command } from './commands.ts';
import { grammarOf, readFormula } from './formula.ts';
import type { Construct, Grammar, Piece } from './grammar.ts';
import { AUTHOR_SYMBOLS } from './macros.ts';
import { maskNonMath } from './masks.ts';
import { GREEK, UNMISTAKABLE_OPERATORS, UNMISTAKABLE_SYMBOLS } from './names.ts';
import { matchBrackets, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export type { Construct } from './grammar.ts';

export interface LostMath {
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The TeX that was meant, without delimiters. */
  readonly tex: string;
  /** What made it surely mathematics. */
  readonly construct: Construct;
}

/** Longer than any command, so that a hostile run of letters is split in constant time. */
const LONGEST_COMMAND = 20;

const SPLITTABLE: ReadonlySet<Command['kind'] | undefined> = new Set([
  'symbol',
  'relation',
  'binary',
]);

/** Author macros that begin like a command: `\etal` is no η. */
const NO_SPLIT = new Set(['etal']);

/** Whether `rest` may be text that was glued to the command `name`: `\inftyNotes`, `\mus`. */
function mayTouch(name: string, rest: string): boolean {
  if (!SPLITTABLE.has(COMMANDS.get(name)?.kind)) return false;
  if (GREEK.has(name) && (rest.length <= 2 || /^[A-Z]/.test(rest))) return true;
  return name.length >= (/^[A-Z]/.test(rest) ? 3 : 4) && name !== 'top';
}

/** How many letters of a run after a backslash are the command. */
function splitCommand(run: string): number {
  const isKnown = COMMANDS.has(run) || AUTHOR_SYMBOLS.has(run) || NO_SPLIT.has(run);
  if (isKnown) return run.length;
  for (let size = Math.min(run.length - 1, LONGEST_COMMAND); size >= 2; size -= 1) {
    if (mayTouch(run.slice(0, size), run.slice(size))) return size;
  }
  return run.length;
}

/** What makes a name, a quotation or a handle of the letter behind it. */
const NAMES_WHAT_FOLLOWS = /[\p{Script=Latin}’'"@#$&]$/u;

/** Whether a formula may begin at a token, by what touches it from the left. */
function mayBegin({ tokens }: Grammar, at: number, token: Token): boolean {
  const before = token.gap ? undefined : tokens[at - 1];
  if (!before) return true;
  if (token.kind === 'command') return before.kind !== 'script';
  if (token.kind === 'script') return true;
  if (before.kind === 'other') return !NAMES_WHAT_FOLLOWS.test(before.text);
  if (before.kind === 'sign') return mayFollowSign(tokens[at - 2]?.kind, before.text, token.kind);
  return before.kind !== 'word' && before.kind !== 'number' && before.kind !== 'script';
}

/** `top-k` may begin a formula at its letter, `GPT-4` not at its number, `x.y` nowhere. */
function mayFollowSign(beforeSign: string | undefined, sign: string, kind: string): boolean {
  if (sign === '.' || sign === "'") return false;
  return sign !== '-' || kind !== 'number' || beforeSign !== 'word';
}

function toLostMath({ tokens }: Grammar, at: number, formula: Piece): LostMath | undefined {
  const [first, last] = [tokens[at], tokens[formula.next - 1]];
  if (!formula.proof || !first || !last) return undefined;
  return { start: first.start, end: last.end, tex: formula.tex, construct: formula.proof };
}

/** The mathematics that lost its delimiters, in ascending order and disjoint. */
export function findLostMath(text: string): readonly LostMath[] {
  if (!mayHoldMath(text)) return [];
  const mask = maskNonMath(text);
  const tokens = tokenize(text, splitCommand, (offset) => mask[offset] === 1);
  const grammar = grammarOf(text, tokens, matchBrackets(tokens));
  const found: LostMath[] = [];
  let at = 0;
  for (let token = tokens[at]; token; token = tokens[at]) {
    // What follows a formula is a text of its own, whatever it touches.
    const isFirst = found.at(-1)?.end === token.start;
    const formula = isFirst || mayBegin(grammar, at, token) ? readFormula(grammar, at) : undefined;
    const math = formula && toLostMath(grammar, at, formula);
    if (math) found.push(math);
    at = formula?.next ?? at + 1;
  }
  return found;
}

/** Without one of these no construct proves anything; most paragraphs have none of them. */
const TRACES = [
  /[\\^_]|times|O\(|unicodex|sqrt|frac|math[a-z]|\b(?:log|ln|exp|sin|cos|tan|max|min|Pr)h?\(/,
  new RegExp(
    `${[...UNMISTAKABLE_OPERATORS, ...UNMISTAKABLE_SYMBOLS].join('|')}|\\b(?:sim|pm|ll|gg|l(?:og|n) )`,
  ),
  new RegExp(`\\b(?:${[...GREEK].join('|')})(?:\\(|\\s?[=<>≤≥]|\\sin )`),
];

const mayHoldMath = (text: string): boolean => TRACES.some((trace) => trace.test(text));
