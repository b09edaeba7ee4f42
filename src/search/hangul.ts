/** Syllables of Hangul, each of which Unicode puts together of an initial, a vowel and a final. */

const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const SYLLABLES_AN_INITIAL = 21 * FINALS;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

export const isSyllable = (letter: string): boolean => {
  const code = letter.charCodeAt(0);
  return code >= FIRST && code <= LAST;
};

/** ㄱㅎㅎㅅ of 강화학습; what is no syllable stays as it is. */
export const initialsOf = (text: string): string =>
  Array.from(text, (letter) =>
    isSyllable(letter)
      ? INITIALS.charAt(Math.floor((letter.charCodeAt(0) - FIRST) / SYLLABLES_AN_INITIAL))
      : letter,
  ).join('');

export const areInitials = (text: string): boolean =>
  Array.from(text).every((letter) => INITIALS.includes(letter));

const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - FIRST) % FINALS;

export const hasFinal = (syllable: string): boolean => finalOf(syllable) > 0;

/** The same syllable with another final: 하 and 4 give 한; 0 takes it away. */
export const withFinal = (syllable: string, final: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - finalOf(syllable) + final);

/** Places among the finals. */
export const FINAL = {
  none: 0,
  ㄴ: 4,
  ㄷ: 7,
  ㄹ: 8,
  ㅁ: 16,
  ㅂ: 17,
  ㅅ: 19,
  ㅆ: 20,
  ㅎ: 27,
} as const;

export const hasThatFinal = (syllable: string, final: number): boolean =>
  finalOf(syllable) === final;

const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';

export const vowelOf = (syllable: string): string =>
  VOWELS.charAt(Math.floor(((syllable.charCodeAt(0) - FIRST) % SYLLABLES_AN_INITIAL) / FINALS));

/** The same initial with another vowel and no final: 이 and ㅕ give 여. */
export function withVowel(syllable: string, vowel: string): string {
  const code = syllable.charCodeAt(0) - FIRST;
  const initial = Math.floor(code / SYLLABLES_AN_INITIAL);
  return String.fromCharCode(
    FIRST + initial * SYLLABLES_AN_INITIAL + VOWELS.indexOf(vowel) * FINALS,
  );
}
