/** Commands that ran together with their argument when backslash and braces were lost. */
import { braced, gluedToken, is, isTooDeep, within } from './grammar.ts';
import type { Construct, Grammar, Piece, Reader, Scope } from './grammar.ts';
import { greekTex } from './names.ts';
import { readScripts } from './scripts.ts';
import type { BaseToken } from './scripts.ts';

/** Longer than any run of a command and a letter by name; keeps a hostile word linear. */
const LONGEST = 24;

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
    : { next, tex, shape: 'letter', proof: undefined };
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

const restOf = (grammar: Grammar, at: number, prefix: string): string | undefined => {
  const token = grammar.tokens[at];
  const isGluedWord =
    token?.kind === 'word' && token.text.length <= LONGEST && token.text.startsWith(prefix);
  return isGluedWord ? token.text.slice(prefix.length) : undefined;
};

/** What follows a glued command: the rest of its word, or the number that touches it. */
function argumentOf(grammar: Grammar, at: number, prefix: string, scope: Scope): Piece | undefined {
  const rest = restOf(grammar, at, prefix);
  if (rest === undefined) return undefined;
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
export const gluedRoot: Reader = (grammar, at, scope) => {
  if (isTooDeep(scope)) return;
  const inside = argumentOf(grammar, at, 'sqrt', scope);
  return inside && piece(inside.next, `\\sqrt{${inside.tex}}`, 'root');
};

/** `frac12`: two digits are the two parts. */
function digitFraction(grammar: Grammar, at: number): Piece | undefined {
  const digits = gluedToken(grammar, at + 1);
  const isFraction = restOf(grammar, at, 'frac') === '' && digits?.kind === 'number';
  const parts = isFraction ? /^(\d)(\d)$/.exec(digits.text) : null;
  return parts
    ? piece(at + 2, `\\frac{${parts[1] ?? ''}}{${parts[2] ?? ''}}`, 'fraction')
    : undefined;
}

/** `fracsigma_1(A)sigma_1(B)`: each part is one symbol with what touches it. */
export const gluedFraction: Reader = (grammar, at, scope) => {
  if (isTooDeep(scope)) return;
  const digits = digitFraction(grammar, at);
  if (digits) return digits;
  const above = argumentOf(grammar, at, 'frac', scope);
  if (!above || gluedToken(grammar, above.next) === undefined) return;
  const below = grammar.operand(above.next, within(scope, false));
  return below && piece(below.next, `\\frac{${above.tex}}{${below.tex}}`, 'fraction');
};

const ACCENTS = ['hat', 'tilde', 'bar', 'vec', 'widehat', 'widetilde', 'overline'];

/** `haty_t`, `tildeO(n)`: the script or the bracket tells them from words such as “hate”. */
export const gluedAccent: Reader = (grammar, at, scope) => {
  const accent = ACCENTS.find((name) => restOf(grammar, at, name));
  const found = accent && atom(restOf(grammar, at, accent) ?? '');
  if (!accent || !found) return;
  const tail = withTail(grammar, at + 1, { ...found, tex: `\\${accent}{${found.tex}}` }, scope);
  return tail?.shape === 'scripted' ? { ...tail, proof: 'accent' } : undefined;
};

const ALPHABETS = ['mathbb', 'mathcal', 'mathbf', 'mathfrak', 'mathscr'];

/** `mathbbR^d` */
export const gluedAlphabet: Reader = (grammar, at, scope) => {
  const alphabet = ALPHABETS.find((name) => restOf(grammar, at, name));
  const found = alphabet && atom(restOf(grammar, at, alphabet) ?? '');
  if (!alphabet || !found) return;
  const tail = withTail(grammar, at + 1, { ...found, tex: `\\${alphabet}{${found.tex}}` }, scope);
  return tail && { ...tail, shape: 'scripted', proof: 'name' };
};

/** `bW_q`: the bold capital that authors define as `\bW`. */
export const boldCapital: Reader = (grammar, at, scope) => {
  const rest = restOf(grammar, at, 'b');
  const found = rest && /^[A-Z]$/.test(rest) ? atom(`b${rest}`) : undefined;
  const tail = found && withTail(grammar, at + 1, found, scope);
  return tail?.proof === 'script' || (tail && scope.inner) ? tail : undefined;
};

/** The number of `Net4^2` */
const endsName = ({ tokens }: Grammar, at: number): boolean =>
  tokens[at]?.kind === 'number' && !tokens[at].gap && tokens[at - 1]?.kind === 'word';

/** `VILA^2`: the script alone, for the name before it is no product of letters. */
export const exponentOfName: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  const before = grammar.tokens[at - 1];
  if (token?.kind !== 'script' || token.text !== '^' || token.gap || !before) return;
  const isName = before.kind === 'word' || before.kind === 'close' || endsName(grammar, at - 1);
  if (!isName) return;
  const script = readScripts(grammar, at, { kind: 'word', text: before.text }, scope);
  return script === 'broken' ? undefined : script;
};

/** `TC^0`: two letters are short enough to be typeset with their exponent. */
export const exponentOfPair: Reader = (grammar, at, scope) => {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word' || token.text.length !== 2) return;
  const script = readScripts(grammar, at + 1, { kind: 'word', text: token.text }, scope);
  if (script === undefined || script === 'broken') return;
  // Inside a longer name (`XL^2Notes`) the exponent is set alone, in the type of the name.
  if (gluedToken(grammar, script.next)?.kind === 'word') return;
  return { ...script, tex: `\\mathrm${braced(token.text)}${script.tex}` };
};

/** The exponent of what two bars hold: `|x|^2`. */
export function scriptOfBar(grammar: Grammar, at: number, scope: Scope): Piece | undefined {
  const script = readScripts(grammar, at, { kind: 'group', text: '|' }, scope);
  return script === 'broken' ? undefined : script;
}
