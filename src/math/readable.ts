/** TeX as a line of text, for titles, search, feeds and descriptions. */
import { COMMANDS } from './commands.ts';
import type { CommandKind } from './commands.ts';
import { AUTHOR_SYMBOLS } from './macros.ts';

type Kind = 'command' | 'open' | 'close' | 'script' | 'space' | 'text';

interface Token {
  readonly kind: Kind;
  /** A command without its backslash. */
  readonly text: string;
}

const TOKEN = /\\(?:[a-z]+|[^a-z])|[{}_^]|\s+|[^\\{}_^\s]/giu;

const kindOf = (source: string): Kind => {
  if (source.startsWith('\\')) return 'command';
  if (source === '{') return 'open';
  if (source === '}') return 'close';
  if (source === '_' || source === '^') return 'script';
  return source.trim() === '' ? 'space' : 'text';
};

const tokensOf = (tex: string): Token[] =>
  Array.from(tex.matchAll(TOKEN), ([source]) => {
    const kind = kindOf(source);
    return { kind, text: kind === 'command' ? source.slice(1) : source };
  });

const table = (from: string, to: string): ReadonlyMap<string, string> => {
  const targets = Array.from(to);
  return new Map(Array.from(from).map((char, at) => [char, targets[at] ?? char]));
};

const SUPERSCRIPTS = table(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ′∗*⊤∘°',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ′**ᵀ°°',
);

const SUBSCRIPTS = table(
  '0123456789+-−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);

/** In Unicode where every character has its small form, else as it is typed in plain text. */
function script(mark: string, content: string): string {
  const small = mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const chars = Array.from(content.replaceAll(' ', ''));
  if (chars.every((char) => small.has(char))) return chars.map((char) => small.get(char)).join('');
  return mark + parenthesized(content);
}

const parenthesized = (text: string): string =>
  Array.from(text).length > 1 && !/^[\p{L}\p{N}.]+$/u.test(text) ? `(${text})` : text;

const COMBINING: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['vec', '\u20d7'],
]);

/** A mark above fits one letter; over more it would sit on the last. */
const accented = (name: string, text: string): string =>
  Array.from(text).length === 1 ? (text + (COMBINING.get(name) ?? '')).normalize('NFC') : text;

function fromUnicodeName(name: string): string {
  const hex = /^x([0-9a-f]{1,5})$/i.exec(name)?.[1];
  return hex === undefined ? '' : String.fromCodePoint(Number.parseInt(hex, 16));
}

/** `\left(` shows its bracket alone, and an unknown command its name. */
const unknown = (name: string): string =>
  /^(?:left|right|[bB]igg?[lr]?|\W)$/.test(name) ? '' : name;

/** A line of text in the making; it knows its end without reading itself again. */
class Line {
  readonly #parts: string[] = [];

  write(text: string): void {
    if (text !== '') this.#parts.push(text);
  }

  get endsInSpace(): boolean {
    return this.#parts.at(-1)?.endsWith(' ') ?? false;
  }

  toString(): string {
    return this.#parts.join('');
  }
}

/** Deeper groups are left out: no formula of an abstract has them. */
const DEEPEST = 50;

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** All of it; a stray closing brace is passed over. */
  all(): string {
    const line = new Line();
    while (this.#at < this.#tokens.length) this.#group(line);
    return line.toString();
  }

  /** Everything up to the end, or up to the brace that closes the group. */
  #group(line: Line): void {
    this.#depth += 1;
    for (let token = this.#next(); token && token.kind !== 'close'; token = this.#next()) {
      if (this.#depth < DEEPEST) this.#append(line, token);
    }
    this.#depth -= 1;
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #skipSpace(): boolean {
    const start = this.#at;
    while (this.#tokens[this.#at]?.kind === 'space') this.#at += 1;
    return this.#at > start;
  }

  #append(line: Line, token: Token): void {
    switch (token.kind) {
      case 'open':
        this.#group(line);
        break;
      case 'script':
        line.write(script(token.text, this.#argument()));
        break;
      case 'space':
        if (!line.endsInSpace) line.write(' ');
        break;
      case 'command':
        this.#command(line, token.text);
        break;
      default:
        line.write(token.text);
    }
  }

  /** One group, command or character: a command applies to what follows it. */
  #argument(): string {
    this.#skipSpace();
    const token = this.#next();
    const line = new Line();
    if (!token || token.kind === 'close') {
      this.#at -= 1;
    } else if (this.#depth < DEEPEST) {
      this.#depth += 1;
      this.#append(line, token);
      this.#depth -= 1;
    }
    return line.toString();
  }

  #command(line: Line, name: string): void {
    const command = COMMANDS.get(name);
    if (!command) {
      line.write(this.#uncommon(name));
    } else if (command.kind === 'relation' || command.kind === 'binary') {
      this.#operator(line, command.char);
    } else if (command.kind === 'switch') {
      this.#skipSpace();
    } else if (command.char === '') {
      line.write(this.#applied(command.kind, name));
    } else {
      this.#symbol(line, command.char);
    }
  }

  /** Author macros, character references, and what nobody knows. */
  #uncommon(name: string): string {
    if (name === 'unicode') return fromUnicodeName(this.#argument());
    const letter = AUTHOR_SYMBOLS.has(name) ? name.at(-1) : undefined;
    return letter ?? unknown(name);
  }

  /** A command that shows as what it applies to. */
  #applied(kind: CommandKind, name: string): string {
    switch (kind) {
      case 'root':
        return `√${parenthesized(this.#argument())}`;
      case 'fraction':
        return `${parenthesized(this.#argument())}/${parenthesized(this.#argument())}`;
      case 'space':
        return name === '!' ? '' : ' ';
      default:
        return accented(name, this.#argument());
    }
  }

  /** TeX takes the space behind a command for its end; between words it stays one. */
  #symbol(line: Line, char: string): void {
    const isWord = /^[a-z]+$/i.test(char);
    const wasApart = line.endsInSpace;
    const hadSpace = this.#skipSpace();
    line.write(char);
    if (hadSpace && (isWord || wasApart)) line.write(' ');
  }

  /** `5 × 5` with a space on both sides or on neither; `∼200` and `200×` without. */
  #operator(line: Line, char: string): void {
    this.#skipSpace();
    const isInfix = line.endsInSpace && this.#at < this.#tokens.length;
    line.write(isInfix ? `${char} ` : char);
  }
}

/**
 * TeX (without delimiters) as a person would type it: `\sim 200\times` gives `∼200×`.
 *
 * Scripts become Unicode where every character has a small form, else they keep `_` or `^`.
 */
export function toReadableMath(tex: string): string {
  return new Reader(tokensOf(tex)).all().replaceAll(/\s+/g, ' ').trim();
}
