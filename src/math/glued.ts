/** Commands that ran together with their argument when backslash and braces were lost. */
import { braced, gluedToken, is, isGlued, within } from './grammar.ts';
import type { Construct, Grammar, Piece, Reader, Scope } from './grammar.ts';
import { greekTex } from './names.ts';
import { GROUP, readScripts } from './scripts.ts';
import type { BaseToken } from './scripts.ts';

interface Atom {
  readonly tex: string;
  readonly base: BaseToken;
}

/** One letter, or a letter by name, that is all the rest of a word. */
function atom(rest: string): Atom | undefined {
  if (/^[a-z]$/i.test(rest)) return { tex: rest, base: { kind: 'letter', text: rest } };
  if (/^b[A-Z]$/.test(rest)) return { tex: `\\${rest}`, base: { kind: 'symbol', text: rest } };
  const tex = greekTex(rest);
  return tex === undefined ? undefined : { tex, base: { kind: 'symbol', text: rest } };
}

/** The atom with the scripts and the brackets that touch it, from the token behind its word. */
function withTail(
  grammar: Grammar,
  next: number,
  { tex, base }: Atom,
  scope: Scope,
): Piece | undefined {
  const scripts = readScripts(grammar, next, base, scope);
  if (scripts === 'broken') return undefined;
  const head: Piece = scripts
    ? { ...scripts, tex: tex + scripts.tex }
    : { next, tex, proof: undefined };
  const isCall = is(gluedToken(grammar, head.next), 'open', '(');
  const group = isCall ? grammar.operand(head.next, within(scope, false)) : undefined;
  if (!group) return head;
  return {
    next: group.next,
    tex: head.tex + group.tex,
    shape: 'scripted',
    proof: head.proof ?? group.proof,
  };
}

/** What follows a glued command: the rest of its word, or the number that touches it. */
function argumentOf(grammar: Grammar, at: number, rest: string, scope: Scope): Piece | undefined {
  if (rest === '') {
    const touching = gluedToken(grammar, at + 1);
    const isArgument = touching?.kind === 'number' || is(touching, 'open', '(');
    return isArgument ? grammar.operand(at + 1, within(scope, false)) : undefined;
  }
  const found = atom(rest);
  return found && withTail(grammar, at + 1, found, scope);
}

const piece = (next: number, tex: string, proof: Construct): Piece => ({
  next,
  tex,
  shape: 'scripted',
  proof,
});

/** `sqrtT`, `sqrt2`, `sqrtd_k` */
export const gluedRoot: Reader = (grammar, at, scope, { text }) => {
  if (!text.startsWith('sqrt')) return;
  const inside = argumentOf(grammar, at, text.slice('sqrt'.length), scope);
  return inside && piece(inside.next, `\\sqrt{${inside.tex}}`, 'root');
};

/** `frac12`: two digits are the two parts. */
function digitFraction(grammar: Grammar, at: number, rest: string): Piece | undefined {
  const digits = gluedToken(grammar, at + 1)?.text ?? '';
  if (rest !== '' || !/^\d\d$/.test(digits)) return;
  return piece(at + 2, `\\frac{${digits.charAt(0)}}{${digits.charAt(1)}}`, 'fraction');
}

/** `fracsigma_1(A)sigma_1(B)`: each part is one symbol with what touches it. */
export const gluedFraction: Reader = (grammar, at, scope, { text }) => {
  if (!text.startsWith('frac')) return;
  const rest = text.slice('frac'.length);
  const digits = digitFraction(grammar, at, rest);
  if (digits) return digits;
  const above = argumentOf(grammar, at, rest, scope);
  if (!above || !isGlued(grammar, above.next)) return;
  const below = grammar.operand(above.next, within(scope, false));
  return below && piece(below.next, `\\frac{${above.tex}}{${below.tex}}`, 'fraction');
};

/** One of the commands run together with one symbol, and what touches that. */
function named(
  grammar: Grammar,
  at: number,
  scope: Scope,
  word: string,
  names: readonly string[],
): Piece | undefined {
  const name = names.find((each) => word.startsWith(each));
  const found = name === undefined ? undefined : atom(word.slice(name.length));
  return found && withTail(grammar, at + 1, { ...found, tex: `\\${name}{${found.tex}}` }, scope);
}

const ACCENTS = ['hat', 'tilde', 'bar', 'vec', 'widehat', 'widetilde', 'overline'];

/** `haty_t`, `tildeO(n)`: the script or the bracket tells them from words such as “hate”. */
export const gluedAccent: Reader = (grammar, at, scope, { text }) => {
  const found = named(grammar, at, scope, text, ACCENTS);
  return found?.shape === 'scripted' ? { ...found, proof: 'accent' } : undefined;
};

const ALPHABETS = ['mathbb', 'mathcal', 'mathbf', 'mathfrak', 'mathscr'];

/** `mathbbR^d` */
export const gluedAlphabet: Reader = (grammar, at, scope, { text }) => {
  const found = named(grammar, at, scope, text, ALPHABETS);
  return found && { ...found, shape: 'scripted', proof: 'name' };
};

/** `bW_q`: the bold capital that authors define as `\bW`. */
export const boldCapital: Reader = (grammar, at, scope, { text }) => {
  const found = /^b[A-Z]$/.test(text) ? atom(text) : undefined;
  const tail = found && withTail(grammar, at + 1, found, scope);
  return tail?.proof === 'script' || scope.inner ? tail : undefined;
};

/** The number of `Net4^2` */
const endsName = ({ tokens }: Grammar, at: number): boolean =>
  tokens[at]?.kind === 'number' && !tokens[at].gap && tokens[at - 1]?.kind === 'word';

/** The scripts of something that is no symbol by itself. */
function scriptsOf(grammar: Grammar, at: number, base: BaseToken, scope: Scope): Piece | undefined {
  const scripts = readScripts(grammar, at, base, scope);
  return scripts === 'broken' ? undefined : scripts;
}

/** `VILA^2`: the script alone, for the name before it is no product of letters. */
export const exponentOfName: Reader = (grammar, at, scope, token) => {
  const before = grammar.tokens[at - 1];
  if (token.text !== '^' || token.gap || !before) return;
  const isName = before.kind === 'word' || before.kind === 'close' || endsName(grammar, at - 1);
  return isName ? scriptsOf(grammar, at, { kind: 'word', text: before.text }, scope) : undefined;
};

/** `TC^0`: two letters are short enough to be typeset with their exponent. */
export const exponentOfPair: Reader = (grammar, at, scope, { text }) => {
  if (text.length !== 2) return;
  const script = scriptsOf(grammar, at + 1, { kind: 'word', text }, scope);
  // Inside a longer name (`XL^2Notes`) the exponent is set alone, in the type of the name.
  if (!script || gluedToken(grammar, script.next)?.kind === 'word') return;
  return { ...script, tex: `\\mathrm${braced(text)}${script.tex}` };
};

/** The exponent of what two bars hold: `|x|^2`. */
export const scriptOfBar = (grammar: Grammar, at: number, scope: Scope): Piece | undefined =>
  scriptsOf(grammar, at, GROUP, scope);
