/** The letter under which a name stands in a list. */

const CONSONANTS = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ');
const FIRST_CONSONANT = 0x1100;

/** `É` stands under E, 김 under ㄱ, what begins with no letter under `#`. */
export function initialOf(name: string): string {
  const first = String.fromCodePoint(name.normalize('NFD').codePointAt(0) ?? 0);
  const consonant = CONSONANTS[first.charCodeAt(0) - FIRST_CONSONANT];
  if (consonant !== undefined) return consonant;
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
