/**
 * Mathematics between dollar signs, for text in which most dollar signs are money.
 *
 * Takes the place of the inline construct of remark-math, which would read `$200 and then $300` as a
 * formula. It emits the same tokens, so that everything behind it stays as it is.
 */
import { markdownLineEnding, markdownSpace, unicodeWhitespace } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import type { Processor } from 'unified';
import { isDisplayFormula, isFormula } from './money.ts';
import { scriptMarks } from './script-marks.ts';

declare module 'micromark-util-types' {
  // The tokens of micromark-extension-math, which mdast-util-math reads.
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextData: 'mathTextData';
    mathTextPadding: 'mathTextPadding';
    mathTextSequence: 'mathTextSequence';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/** Dollars inside braces are looked past this often only, so that a hostile line stays linear. */
const NESTED_DOLLARS = 8;

const HANGUL: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
];

const isHangul = (code: number): boolean => HANGUL.some(([from, to]) => code >= from && code <= to);

/** A tab has codes of its own. */
const isSpace = (code: Code): boolean => markdownSpace(code) || unicodeWhitespace(code);

function toText(code: Code): string {
  if (code === null) return '';
  return isSpace(code) ? ' ' : String.fromCharCode(code);
}

/** What stands between the dollars, as far as it has been read. */
class Content {
  text = '';
  /** Open braces. */
  depth = 0;
  endsInEscape = false;

  push(code: Code): void {
    const isEscaped = this.endsInEscape;
    this.text += toText(code);
    // A backslash that is itself escaped (`\\`) escapes nothing.
    this.endsInEscape = code === BACKSLASH && !isEscaped;
    if (isEscaped) return;
    if (code === OPENING_BRACE) this.depth += 1;
    else if (code === CLOSING_BRACE) this.depth = Math.max(0, this.depth - 1);
  }
}

const isMeant = (content: string, fence: number, next: Code): boolean =>
  fence === 2 ? next !== DOLLAR && isDisplayFormula(content) : isFormula(content, toText(next));

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const content = new Content();
  let fence = 0;
  let closing = 0;
  let nestedDollars = 0;

  // micromark asks `previous` only where no other construct begins with a dollar.
  const mayOpen = mayFollow(this);

  return (code) => {
    if (!mayOpen) return nok(code);
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    return opening(code);
  };

  function opening(code: Code): State | undefined {
    if (code === DOLLAR) {
      effects.consume(code);
      fence += 1;
      return opening;
    }
    effects.exit('mathTextSequence');
    if (fence > 2 || (fence === 1 && isSpace(code))) return nok(code);
    effects.enter('mathTextData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code) || isHangul(code)) return nok(code);
    if (code === DOLLAR && !content.endsInEscape) return dollar(code);
    content.push(code);
    effects.consume(code);
    return data;
  }

  function dollar(code: Code): State | undefined {
    effects.exit('mathTextData');
    if (content.depth > 0) return nested(code);
    effects.enter('mathTextSequence');
    return sequence(code);
  }

  /** A dollar inside braces, as in `$\text{if $x$}$`: the author never left the formula. */
  function nested(code: Code): State | undefined {
    nestedDollars += 1;
    if (nestedDollars > NESTED_DOLLARS) return nok(code);
    effects.enter('mathTextPadding');
    effects.consume(code);
    effects.exit('mathTextPadding');
    return (next) => {
      if (next === DOLLAR) return nok(next);
      effects.enter('mathTextData');
      return data(next);
    };
  }

  function sequence(code: Code): State | undefined {
    // `$a$$b$` is two formulas: the first one closes at its first dollar.
    if (code === DOLLAR && closing < fence) {
      effects.consume(code);
      closing += 1;
      return sequence;
    }
    if (closing !== fence || !isMeant(content.text, fence, code)) return nok(code);
    effects.exit('mathTextSequence');
    effects.exit('mathText');
    return ok(code);
  }
}

/** Not an escaped dollar, nor the second of two, unless the first has just closed a formula. */
function mayFollow({ events, previous: code }: TokenizeContext): boolean {
  if (code === BACKSLASH) return false;
  if (code !== DOLLAR) return true;
  return events.at(-1)?.[1].type === 'mathText';
}

const guardedMathText: Construct = { name: 'guardedMathText', tokenize };

/** The construct for micromark; it switches off the one of micromark-extension-math. */
const guardedMath = (): Extension => ({
  text: { [DOLLAR]: guardedMathText, ...scriptMarks },
  disable: { null: ['mathText'] },
});

/**
 * Remark plugin, used after remark-math and whatever changes emphasis: keeps amounts of money as text.
 *
 * `$…$` is a formula when no white space stands inside the dollars, no Hangul and no line ending
 * stands between them, and it does not read as money; `$$…$$` on one line is `inlineMath` as well.
 */
export function remarkGuardedMath(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(guardedMath());
}
