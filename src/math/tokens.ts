/** Splits a paragraph into the tokens that the grammar of repair reads. */

type TokenKind =
  'word' | 'number' | 'letter' | 'command' | 'script' | 'open' | 'close' | 'sign' | 'other';

export interface Token {
  readonly kind: TokenKind;
  /** As written; a command without its backslash. */
  readonly text: string;
  /** UTF-16 offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly gap: boolean;
}

/** Brackets by kind of bracket; `\{` is a command token whose text is the brace. */
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const LETTERS = '\u0391-\u03c9\u03d1\u03d5\u03f5∞∇∂ℓ∑∏';
const SIGNS = String.raw`\-+*/=<>|,;:.!'%~−–×·⋅∼≈≤≥≠≪≫∝∈→±…`;

/** One run of characters each; no two patterns begin alike. */
const PATTERNS: readonly (readonly [kind: TokenKind, pattern: string])[] = [
  ['command', String.raw`\\(?:[A-Za-z]+|[^A-Za-z\s])`],
  ['number', String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`],
  ['word', '[A-Za-z]+'],
  ['letter', `[${LETTERS}]`],
  ['script', '[_^]'],
  ['open', String.raw`[(\[{]`],
  ['close', String.raw`[)\]}]`],
  ['sign', `[${SIGNS}]`],
  ['other', String.raw`[^\s\\A-Za-z\d_^()\[\]{}${LETTERS}${SIGNS}]+|[^]`],
];

const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'uy');

const SPACE = /\s*/y;

function tokenAt(text: string, at: number): readonly [kind: TokenKind, source: string] {
  TOKEN.lastIndex = at;
  const groups: readonly (string | undefined)[] = TOKEN.exec(text) ?? [];
  const found = groups.findIndex((group, index) => index > 0 && group !== undefined);
  return [PATTERNS[found - 1]?.[0] ?? 'other', groups[0] ?? text.charAt(at)];
}

/** One command split in two where text was glued on: `\inftyNotes` is `\infty` and `Notes`. */
type SplitCommand = (name: string) => number;

/**
 * @param split how many letters of a run after a backslash are the command
 * @param isMasked whether the character at an offset can never be mathematics
 */
export function tokenize(
  text: string,
  split: SplitCommand,
  isMasked: (offset: number) => boolean,
): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text.trimEnd();
  let at = 0;
  while (at < length) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(text)?.[0].length ?? 0;
    at += space;
    let [kind, source] = tokenAt(text, at);
    if (kind === 'command') source = source.slice(0, 1 + split(source.slice(1)));
    if (isMasked(at)) kind = 'other';
    const end = at + source.length;
    const name = kind === 'command' ? source.slice(1) : source;
    tokens.push({ kind, text: name, start: at, end, gap: space > 0 || at === 0 });
    at = end;
  }
  return tokens;
}

const closerOf = ({ kind, text }: Token): string | undefined =>
  kind === 'open' ? BRACKETS[text] : kind === 'command' && text === '{' ? '\\}' : undefined;

const isCloser = ({ kind, text }: Token): boolean =>
  kind === 'close' || (kind === 'command' && text === '}');

/** For each opening bracket, the index of the token that closes it; unbalanced ones have none. */
export function matchBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { at: number; closer: string }[] = [];
  tokens.forEach((token, at) => {
    const closer = closerOf(token);
    if (closer !== undefined) open.push({ at, closer });
    if (!isCloser(token)) return;
    const found = token.kind === 'command' ? '\\}' : token.text;
    const last = open.at(-1);
    if (last?.closer !== found) {
      // A stray closer: what stands open before it was prose.
      open.length = 0;
      return;
    }
    open.pop();
    pairs.set(last.at, at);
  });
  return pairs;
}
