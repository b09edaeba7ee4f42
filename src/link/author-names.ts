/** Names as notes write them, given name first → as lists of references need them. */

/** A person, in parts. */
interface Person {
  readonly given: string;
  /** Small words before the family name: `van`, `de la`. */
  readonly particle: string;
  readonly family: string;
  readonly suffix: string;
}

/** Somebody whose name has no parts, or none that can be told: `DeepSeek-AI`, `김하나`. */
interface Whole {
  readonly whole: string;
}

export type AuthorName = Person | Whole;

export interface AuthorNames {
  readonly names: readonly AuthorName[];
  /** Whether there are more whom the note does not name. */
  readonly others: boolean;
}

const OTHERS = /^(?:and )?(?:et al\.?|others)$| et al\.?$/i;

export function authorNames(written: readonly string[]): AuthorNames {
  return {
    names: written
      .map((text) => tidy(text).replace(OTHERS, ''))
      .flatMap(eachName)
      .map(toName),
    others: written.some((text) => OTHERS.test(tidy(text))),
  };
}

/** Without an affiliation or a note in parentheses behind the name. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ?\([^()]*\)$/, '')
    .trim();

/** A team and its first author (`Gemma Team: Ada Byron`) are two, and so are `Ada and Éva`. */
function eachName(text: string): string[] {
  const colon = /^([^:]+): (.+)$/.exec(text);
  if (colon) return colon.slice(1).flatMap(eachName);
  if (isGroup(text)) return [text];
  return text
    .replace(/^and /, '')
    .split(/ (?:and|&) /)
    .filter((name) => name !== '');
}

const GROUP_WORD =
  /\b(?:AI|association|collaboration|community|consortium|corporation|foundation|group|inc|institute|labs?|laboratory|organization|project|research|team|university)\b/i;

/** A name of this kind has no family name. A person may be called Ai, but nobody AI. */
const isGroup = (text: string): boolean =>
  /[@/]/.test(text) || (GROUP_WORD.test(text) && !/^(?:Ai\s|.*\sAi$)/.test(text));

/** In these scripts the family name comes first, and is not set apart. */
const FAMILY_FIRST = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/;

function toName(text: string): AuthorName {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : '';
  const parts = suffix === '' ? words : words.slice(0, -1).map(withoutComma);
  if (parts.length < 2 || isGroup(text) || FAMILY_FIRST.test(text)) return { whole: text };
  const family = familyAt(parts);
  const small = parts.findIndex((word, index) => index > 0 && isSmall(word));
  const particle = small > 0 && small < family ? small : family;
  return {
    given: parts.slice(0, particle).join(' '),
    particle: parts.slice(particle, family).join(' '),
    family: parts.slice(family).join(' '),
    suffix,
  };
}

const withoutComma = (word: string): string => word.replace(/,$/, '');

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Capitalised, they are as much of the family name as what follows: `Van Durme`, `Le Roux`. */
const CAPITAL_PARTICLES = new Set(
  'Ben Da De Del Della Den Der Di Dos Du El La Le Van Von'.split(' '),
);

/** Before these family names `Van` is given, in Vietnam. */
const AFTER_GIVEN_VAN =
  /^(?:Bui|Dang|Dinh|Do|Doan|Duong|Ho|Hoang|Huynh|Le|Ly|Ngo|Nguyen|Pham|Phan|Tran|Truong|Vo|Vu)$/;

/** Where the family name begins: behind the small words, as BibTeX has it; else it is one word. */
function familyAt(parts: readonly string[]): number {
  const end = parts.length - 1;
  const inside = (found: number): number | undefined =>
    found > 0 && found < end ? found : undefined;
  // `Agüera y Arcas`: the word joins two family names.
  const joint = inside(parts.indexOf('y', 2));
  if (joint !== undefined) return joint - 1;
  const small = inside(parts.findLastIndex((word, index) => index < end && isSmall(word)));
  if (small !== undefined) return small + 1;
  const isGiven = AFTER_GIVEN_VAN.test(parts[end] ?? '');
  const capital = parts.findIndex((word, index) => index > 0 && CAPITAL_PARTICLES.has(word));
  return isGiven ? end : (inside(capital) ?? end);
}

/** `van Rossum`: what stands before the comma where the given name comes last. */
export const fullFamily = ({ particle, family }: Person): string =>
  particle === '' ? family : `${particle} ${family}`;
