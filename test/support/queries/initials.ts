/** ㄱㅎㅎㅅ for 강화학습. */
import { rightForKo } from './glossary-names.ts';
import { compoundsOf } from './korean.ts';
import { nounsOf } from './nouns.ts';
import { union, type Oracle } from './oracle.ts';
import { finding, shuffled, type Query } from './query-class.ts';

const MOST = 160;
const FEWEST = 3;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const SYLLABLES_EACH = 588;

const initialsOf = (text: string): string =>
  text.replace(/[\uAC00-\uD7A3]/g, (syllable) =>
    INITIALS.charAt(Math.floor((syllable.charCodeAt(0) - 0xac00) / SYLLABLES_EACH)),
  );

const initialsQueries =
  (nounsIn: (oracle: Oracle) => readonly string[]) =>
  (oracle: Oracle): Query[] => {
    const texts = oracle.koreanTexts().map(initialsOf);
    const nouns = nounsIn(oracle).filter((noun) => lengthOf(noun) >= FEWEST);
    return finding(shuffled(new Set(nouns), String), MOST, (noun) => {
      const text = initialsOf(noun).replaceAll(' ', '');
      const pattern = new RegExp(Array.from(text).join(' ?'));
      const same = oracle.glossary.filter(({ ko }) => initialsOf(ko).replaceAll(' ', '') === text);
      return {
        text,
        relevant: oracle.korean(new RegExp(`(?<![가-힣])${noun.replaceAll(' ', ' ?')}`)),
        alsoRight: union(
          new Set([...texts.keys()].filter((entry) => pattern.test(texts[entry] ?? ''))),
          ...same.map(({ ko }) => rightForKo(oracle, ko)),
        ),
      };
    });
  };

const lengthOf = (noun: string): number => noun.replaceAll(' ', '').length;

/** Of nouns, and of terms of the glossary. */
export const initialsOfNouns = initialsQueries((oracle) => [
  ...nounsOf(oracle).keys(),
  ...oracle.glossary.map(({ ko }) => ko).filter((ko) => /^[\uAC00-\uD7A3 ]+$/.test(ko)),
]);

/** Of any two nouns that stand side by side in a few notes. */
export const initialsOfCompounds = initialsQueries((oracle) =>
  compoundsOf(oracle).map((pair) => pair.join(' ')),
);
