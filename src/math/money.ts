/**
 * Tells a formula between dollar signs from prose that merely holds amounts of money.
 *
 * Notes on language models quote prices all the time (`$0.25 / 1M … 0.7$`), and a reader forgives a
 * dollar sign left standing sooner than a sentence set in mathematical italics.
 */

/** What a currency amount never contains: a command, a script, a group. */
const TEX = /[\\^_{}]/;

/** A sign that authors set alone in dollars before a number: `$>$10`, `$\pm$` written as `$±$`. */
const LONE_SIGN = /^[<>=~+\-−–±×≤≥≈∼→]+$/;

const DIGIT = /\d/;
const ASCII_LETTER = /[a-z]/i;
const WORD = /[a-z]{2}/i;
const CALL = /^[a-z]+\($/i;
const COMMAND = /\\[a-z]{2}/i;
const TRAILING_OPERATOR = /[-–/+,:]\s*$/;

/** `5 and 6`, `10B and 20B`, `5/`: an amount followed by words, or cut off after an operator. */
function looksLikeAmount(content: string): boolean {
  return (
    DIGIT.test(content.charAt(0)) &&
    !TEX.test(content) &&
    (WORD.test(content) || TRAILING_OPERATOR.test(content))
  );
}

/** Whether the formula may touch the character that follows its closing dollar sign. */
function mayTouch(content: string, next: string): boolean {
  if (DIGIT.test(next)) {
    // `512$\times$512` and `$>$10`, but not `$5-$10`.
    return !DIGIT.test(content.charAt(0)) && (TEX.test(content) || LONE_SIGN.test(content));
  }
  // `$4$K`, `$k$NN`, `XL$^2$Bench` and `$Dy($x`, but not `$PATH:$HOME`.
  return !ASCII_LETTER.test(next) || TEX.test(content) || !WORD.test(content) || CALL.test(content);
}

/** Who leaves a formula in its middle writes a space there: `$f($x$) = \tanh(\alpha $x$)$`. */
const maySpace = (content: string): boolean =>
  !/\s$/.test(content) || (COMMAND.test(content) && !DIGIT.test(content.charAt(0)));

/**
 * Whether `content`, found between two single dollar signs, was meant as a formula.
 *
 * @param next the character after the closing sign, `''` at the end of the text
 */
export function isFormula(content: string, next: string): boolean {
  return !looksLikeAmount(content) && maySpace(content) && mayTouch(content, next);
}

/** Whether `content`, found between double dollar signs, was meant as a formula. */
export function isDisplayFormula(content: string): boolean {
  const padded = /^\s|\s$/.test(content);
  return !padded || TEX.test(content) || content.includes('=');
}
