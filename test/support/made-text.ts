/** Prose that nobody wrote: as long as real notes, with as many names, numbers and formulas in it. */
import type { Dice } from './random.ts';

const split = (words: string): readonly string[] => words.split(' ');

const ENGLISH = split(
  'the model of a larger cache is trained with rare tokens and then reads layers from many rows while its loss falls slowly because no step is wasted on easy samples in this study',
);
const KOREAN = split(
  '모델이 드문 토큰을 더 오래 기억하고 캐시를 적게 쓰면서 학습 속도가 빨라지는데 쉬운 표본을 건너뛰는 방법이 생각보다 단순해서 다만 규모를 키웠을 때도 같을지 여러 층에서',
);
const KOREAN_ENDS = split('놀랐습니다 궁금하네요 흥미롭습니다 보입니다 좋겠다 것이다');
/** Latin words with Korean particles on them, and numbers, as both languages have them. */
const NAMES = split('MoE Expert GPT-4 KV-cache RLHF 16x 2.5% ViT-L 7B');
const PARTICLES = ['가', '를', '의', '에서', ' '];

const FORMULAS = [
  '$O(n \\log n)$',
  '$\\mathcal{L} = \\sum_{i=1}^{N} f_i p_i$',
  '$\\alpha_{t}^{2} \\le \\frac{1}{k}$',
  '\\sim200x',
  'sum_i=1^N f_i p_i',
  '10^25',
];

/** How many of the sentences hold a name, and how many a formula. */
const WITH_NAME = 0.4;
const WITH_FORMULA = 0.01;

function words(dice: Dice, pool: readonly string[], particles: readonly string[]): string[] {
  const text = Array.from({ length: dice.between(6, 22) }, () => dice.oneOf(pool));
  const put = (word: string): void => {
    text[dice.between(1, text.length - 1)] = word;
  };
  if (dice.happens(WITH_NAME)) put(dice.oneOf(NAMES) + dice.oneOf(particles).trim());
  if (dice.happens(WITH_FORMULA)) put(dice.oneOf(FORMULAS));
  return text;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const english = (dice: Dice): string => `${capital(words(dice, ENGLISH, ['']).join(' '))}.`;

const korean = (dice: Dice): string =>
  `${[...words(dice, KOREAN, PARTICLES).slice(0, 10), dice.oneOf(KOREAN_ENDS)].join(' ')}.`;

const SENTENCES = { en: english, ko: korean };

/** A paragraph of so many sentences. */
export const madeParagraph = (dice: Dice, language: 'ko' | 'en', sentences: number): string =>
  Array.from({ length: sentences }, () => SENTENCES[language](dice)).join(' ');

/** The words of a title. */
export const madeTitle = (dice: Dice): string =>
  Array.from({ length: dice.between(5, 10) }, () => dice.oneOf(ENGLISH)).join(' ');
