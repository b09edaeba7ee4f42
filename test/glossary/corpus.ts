/** Made notes in both languages, with terms that are known; the words around them are no terms. */

interface Frame {
  /** What follows the term, behind a consonant and behind a vowel. */
  readonly particles: readonly [string, string];
  readonly ko: string;
  readonly en: string;
}

const FRAMES: readonly [Frame, ...Frame[]] = [
  { particles: ['을', '를'], ko: '우리는 … 다시 해 보았다.', en: 'We tried … again.' },
  { particles: ['이', '가'], ko: '여기서는 … 쓰였다.', en: 'Here … is used.' },
  { particles: ['에', '에'], ko: '이것은 … 대한 것이다.', en: 'This is about ….' },
  { particles: ['은', '는'], ko: '… 언제나 좋다.', en: 'It is always good to have ….' },
  { particles: ['으로', '로'], ko: '… 더 좋아졌다.', en: 'With … it becomes better.' },
  { particles: ['의', '의'], ko: '… 뜻을 묻는다.', en: 'They ask what … means.' },
];

/** One of the pairs of sentences on a term. */
export function sentencesOn(ko: string, en: string, index: number): { ko: string; en: string } {
  const frame = FRAMES[index % FRAMES.length] ?? FRAMES[0];
  const endsInVowel = (ko.charCodeAt(ko.length - 1) - 0xac00) % 28 === 0;
  const particle = frame.particles[endsInVowel ? 1 : 0];
  return { ko: frame.ko.replace('…', ko + particle), en: frame.en.replace('…', en) };
}

export const TERMS: readonly (readonly [ko: string, en: string])[] = [
  ['강화 학습', 'reinforcement learning'],
  ['다음 토큰 예측', 'next-token prediction'],
  ['데이터', 'data'],
  ['양자화', 'quantization'],
  ['전문가 혼합', 'mixture of experts'],
  ['평가', 'evaluation'],
  ['희소성', 'sparsity'],
];
