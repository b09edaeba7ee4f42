/**
 * What the forms of an English word have in common: train, trains, trained, training → train.
 *
 * The first step of Porter's stemmer and what the last one says of a final e. The steps between, which
 * libraries take, too, also merge words of different meaning: transformer and transform, similarity
 * and similar.
 *
 * @see M. F. Porter, An algorithm for suffix stripping, 1980
 */

const SHORTEST = 4;
const LETTERS = /^[a-z]+$/;
const VOWEL = /[aeiouy]/;
/** A vowel with a consonant behind it: their number is what Porter calls the measure of a word. */
const SYLLABLE = /[aeiouy][^aeiouy]/g;
const OPEN_SHORT = /[^aeiou][aeiouy][^aeiouwxy]$/;
const DOUBLE = /([bcdfghjkmnpqrtv])\1$/;
/** British: modelled, labelling. */
const DOUBLE_L = /^[a-z]{3,}ell$/;

/** Of words that the rules do not reach. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['used', 'use'],
  ['uses', 'use'],
  ['using', 'use'],
]);

export function withoutInflection(word: string): string {
  if (word.length < SHORTEST || !LETTERS.test(word)) return word;
  return IRREGULAR.get(word) ?? withoutFinalE(withoutEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > SHORTEST) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  // analysis, analyses
  if (word.endsWith('sis')) return `${word.slice(0, -2)}e`;
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ied') && word.length > SHORTEST) return `${word.slice(0, -3)}y`;
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  const rest = ending === undefined ? '' : word.slice(0, -ending.length);
  if (rest.length < 2 || !VOWEL.test(rest)) return word;
  if (DOUBLE.test(rest) || DOUBLE_L.test(rest)) return withoutEnding(rest.slice(0, -1));
  if (/(?:at|bl|iz)$/.test(rest) || isShort(rest)) return `${rest}e`;
  return rest;
}

function withoutFinalE(word: string): string {
  const rest = word.slice(0, -1);
  return word.endsWith('e') && measureOf(rest) > 0 && !isShort(rest) ? rest : word;
}

const isShort = (word: string): boolean => measureOf(word) === 1 && OPEN_SHORT.test(word);

const measureOf = (word: string): number => word.match(SYLLABLE)?.length ?? 0;
