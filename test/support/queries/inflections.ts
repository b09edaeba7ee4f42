/** Forms of English words by the rules of the school book: no derivation, no irregular verbs. */
import type { Oracle } from './oracle.ts';

const VOWEL = /[aeiou]/;
const HISSES = /(?:[sxz]|[cs]h)$/;
const CONSONANT_Y = /[^aeiou]y$/;
const CLOSED = /(?:[^aeiou]|qu)[aeiou][bdfglmnprt]$/;

function singular(base: string): string {
  if (HISSES.test(base)) return `${base}es`;
  return CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastAndParticiple(base: string): string[] {
  if (/[^e]e$/.test(base)) return [`${base}d`, `${base.slice(0, -1)}ing`];
  if (CONSONANT_Y.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  const doubled = CLOSED.test(base) ? base + base.slice(-1) : base;
  return [`${base}ed`, `${base}ing`, `${doubled}ed`, `${doubled}ing`];
}

/** study → study, studies, studied, studying, studyings */
export function formsOf(base: string): string[] {
  const others = pastAndParticiple(base);
  const nouns = others.filter((form) => form.endsWith('ing')).map((form) => `${form}s`);
  return [...new Set([base, singular(base), ...others, ...nouns])];
}

/** Of what a word may be a form; itself first. */
export function basesOf(word: string): string[] {
  const found = [word];
  for (const end of ['s', 'es', 'ed', 'd', 'ing', 'ings']) {
    if (!word.endsWith(end)) continue;
    const rest = word.slice(0, -end.length);
    found.push(rest, `${rest}e`, rest.slice(0, -1));
  }
  for (const end of ['ies', 'ied']) if (word.endsWith(end)) found.push(`${word.slice(0, -3)}y`);
  // Abbreviations have a plural, and nothing else: FFNs.
  const isPossible = (base: string): boolean =>
    base.length >= 3 && (VOWEL.test(base) || word === base || word === `${base}s`);
  return [...new Set(found)].filter((base) => isPossible(base) && formsOf(base).includes(word));
}

/** Other forms of the word that the notes have, and the word itself. */
export function formsInNotes({ words }: Oracle, word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  const forms = basesOf(word).flatMap(formsOf);
  return [...new Set([word, ...forms])].filter((form) => form === word || words.has(form));
}
