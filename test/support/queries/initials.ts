/** ㄱㅎㅎㅅ for 강화학습. */
import { rightForKo } from './glossary-names.ts';
import { compoundsOf } from './korean.ts';
import { nounsOf } from './nouns.ts';
import { union, type Oracle } from './oracle.ts';
import { sample, type Query } from './query-class.ts';

const MOST = 160;
const FEWEST = 3;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const SYLLABLES_EACH = 588;

const initialsOf = (text: string): string =>
  text.replace(/[가-힣]/g, (syllable) =>
    INITIALS.charAt(Math.floor((syllable.charCodeAt(0) - 0xac00) / SYLLABLES_EACH)),
  );

export function initialsQueries(oracle: Oracle): Query[] {
  const texts = oracle.koreanTexts().map(initialsOf);
  const nouns = [...nounsOf(oracle).keys()].filter((noun) => noun.length >= FEWEST);
  const compounds = compoundsOf(oracle).map((pair) => pair.join(' '));
  return sample([...nouns, ...compounds], String, MOST).map((noun) => {
    const text = initialsOf(noun).replace(' ', '');
    const pattern = new RegExp([...text].join(' ?'));
    const names = oracle.glossary.filter(({ ko }) => initialsOf(ko).replaceAll(' ', '') === text);
    return {
      text,
      relevant: oracle.korean(new RegExp(`(?<![가-힣])${noun.replace(' ', ' ?')}`)),
      alsoRight: union(
        new Set([...texts.keys()].filter((entry) => pattern.test(texts[entry] ?? ''))),
        ...names.map(({ ko }) => rightForKo(oracle, ko)),
      ),
    };
  });
}
