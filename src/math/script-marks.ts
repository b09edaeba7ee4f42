/**
 * Sub- and superscript marks that Markdown would read as emphasis.
 *
 * `g=(g_i)_i … |g_i|^p)_{i}` has two underscores between punctuation: enough for emphasis from one to
 * the other, which would take the marks away and set half the sentence in italics.
 */
import { asciiAlphanumeric } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

const ASTERISK = 42;
const UNDERSCORE = 95;
const CARET = 94;
const BACKSLASH = 92;
const OPENING_BRACE = 123;
/** `)`, `]`, `|`, `}` */
const CLOSING = new Set<Code>([41, 93, 124, 125]);

type Test = (code: Code) => boolean;

/** Takes one character as text, where its neighbours agree. */
function asText(name: string, mayFollow: Test, mayPrecede: Test): Construct {
  // micromark asks `previous` only where no other construct begins with the character.
  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const { previous } = this;
    return (code) => {
      if (!mayFollow(previous)) return nok(code);
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return (next) => (mayPrecede(next) ? ok(next) : nok(next));
    };
  }
  return { name, tokenize };
}

/** The text constructs for micromark, by the code of the mark. */
export const scriptMarks: Readonly<Record<number, Construct>> = {
  // `V^*(s)`: the asterisk is the argument of the caret.
  [ASTERISK]: asText(
    'superscriptStar',
    (before) => before === CARET,
    (after) => after !== ASTERISK,
  ),
  // `x_{`, `)_i`, `]_\theta`: a mark with its base before it and its argument behind it.
  [UNDERSCORE]: asText(
    'subscriptMark',
    (before) => CLOSING.has(before) || asciiAlphanumeric(before),
    (after) => after === OPENING_BRACE || after === BACKSLASH || asciiAlphanumeric(after),
  ),
};
