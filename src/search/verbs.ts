/** How the stem of a Korean verb looks in a sentence: 줄이다 → 줄이, 줄인, 줄여, 줄였 … */
import { FINAL, hasFinal, hasThatFinal, vowelOf, withFinal, withVowel } from './hangul.ts';

/** What a vowel at the end of a stem becomes together with 아 or 어. */
const CONTRACTED: Readonly<Record<string, string>> = {
  ㅏ: 'ㅏ',
  ㅓ: 'ㅓ',
  ㅐ: 'ㅐ',
  ㅔ: 'ㅔ',
  ㅕ: 'ㅕ',
  ㅗ: 'ㅘ',
  ㅜ: 'ㅝ',
  ㅣ: 'ㅕ',
  ㅚ: 'ㅙ',
  ㅡ: 'ㅓ',
};
const BRIGHT = 'ㅏㅗ';
const ENDINGS = '고 는 게 기 지 면 며 던 자 네 려 니 도 도록 거나'.split(' ');
const ENDINGS_AFTER_FINAL = '은 을 음 으 아 어 았 었'.split(' ');
const PAST_ENDINGS = '서 도 야 요 다 던 고 기 는 지 습 으'.split(' ');

const isBright = (syllable: string): boolean => BRIGHT.includes(vowelOf(syllable));

/** Finals that a stem ending in a vowel takes on: 한, 할, 함, 합니다. */
const withEndings = (syllable: string): string[] =>
  [FINAL.ㄴ, FINAL.ㄹ, FINAL.ㅁ, FINAL.ㅂ].map((final) => withFinal(syllable, final));

/** 여 and 였. */
const withPast = (syllable: string): string[] => [syllable, withFinal(syllable, FINAL.ㅆ)];

/** The last syllables of a stem that ends in a vowel; `before` is the syllable ahead of it. */
function vowelForms(last: string, before: string): string[] {
  const forms = [last, ...withEndings(last)];
  if (last === '하') return [...forms, ...withPast('해'), '하여', '하였'];
  if (vowelOf(last) === 'ㅡ' && before) {
    return [...forms, ...withPast(withVowel(last, isBright(before) ? 'ㅏ' : 'ㅓ'))];
  }
  const contracted = CONTRACTED[vowelOf(last)];
  return contracted ? [...forms, ...withPast(withVowel(last, contracted))] : forms;
}

/** 다르다 → 달라: the stem without its 르. */
const reuForms = (before: string): string[] =>
  withPast(isBright(before) ? '라' : '러').map((ending) => withFinal(before, FINAL.ㄹ) + ending);

/** A stem that ends in a consonant may lose or change it: 어려워, 깨달아, 만드는, 그런, 나아. */
function consonantForms(last: string): string[] {
  const open = withFinal(last, FINAL.none);
  const a = isBright(last) ? '아' : '어';
  if (hasThatFinal(last, FINAL.ㅂ)) {
    const endings = ['우', '운', '울', '움', '웠', '워', '와', '왔'];
    return [last, ...endings.map((ending) => open + ending)];
  }
  if (hasThatFinal(last, FINAL.ㄷ)) {
    return [
      last,
      ...[a, '은', '을', '음', '으'].map((ending) => withFinal(last, FINAL.ㄹ) + ending),
    ];
  }
  if (hasThatFinal(last, FINAL.ㄹ))
    return [last, ...['는', '니', '시', '세'].map((e) => open + e), ...withEndings(open)];
  if (hasThatFinal(last, FINAL.ㅅ)) {
    return [last, ...[...withPast(a), '은', '을', '음', '으'].map((ending) => open + ending)];
  }
  if (hasThatFinal(last, FINAL.ㅎ))
    return [last, ...withEndings(open), ...withPast(withVowel(open, 'ㅐ'))];
  return [last];
}

/** A single syllable is no word to look for: 쓰다 → 쓰는, 써서, 썼다. */
function lengthened(form: string): string[] {
  if (form.length > 1) return [form];
  const closed = hasFinal(form) ? ENDINGS_AFTER_FINAL : [];
  return [...ENDINGS, ...PAST_ENDINGS, ...closed].map((ending) => form + ending);
}

/**
 * The beginnings of all forms of a verb or an adjective, regular or not.
 *
 * @param verb in its dictionary form, which ends in 다
 */
export function formsOf(verb: string): string[] {
  const stem = verb.slice(0, -1);
  const [rest, before, last] = [stem.slice(0, -1), stem.charAt(stem.length - 2), stem.slice(-1)];
  const lasts = hasFinal(last) ? consonantForms(last) : vowelForms(last, before);
  const forms = lasts.map((form) => rest + form);
  if (last === '르' && before)
    forms.push(...reuForms(before).map((form) => rest.slice(0, -1) + form));
  return [...new Set(forms)].flatMap(lengthened);
}
