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

/** `x_{`, `)_i`, `]_\theta`: a mark with its base before it and its argument behind it. */
const underscore: Construct = {
  name: 'subscriptMark',
  previous: (code) => CLOSING.has(code) || asciiAlphanumeric(code),
  tokenize: asText(
    (code) => code === OPENING_BRACE || code === BACKSLASH || asciiAlphanumeric(code),
  ),
};

/** `V^*(s)`: the asterisk is the argument of the caret. */
const asterisk: Construct = {
  name: 'superscriptStar',
  previous: (code) => code === CARET,
  tokenize: asText((code) => code !== ASTERISK),
};

/** Takes one character as text, where the one behind it agrees. */
function asText(agrees: (next: Code) => boolean): Construct['tokenize'] {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return (next) => (agrees(next) ? ok(next) : nok(next));
    };
  };
}

/** The text constructs for micromark, by the code of the mark. */
export const scriptMarks: Readonly<Record<number, Construct>> = {
  [ASTERISK]: asterisk,
  [UNDERSCORE]: underscore,
};
