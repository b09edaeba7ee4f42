import { describe, expect, it } from 'vitest';
import { pairCommentary, pairParagraphs } from '../../src/pair/pair.ts';

/** Each pair as `Korean ‖ English`. */
const paired = (ko: string, en: string): string[] =>
  pairParagraphs(ko, en).map(
    (pair) => `${ko.slice(pair.ko.start, pair.ko.end)} ‖ ${en.slice(pair.en.start, pair.en.end)}`,
  );

/** Each case is the pairs expected; a side that is empty has no counterpart and is in no pair. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'one sentence each': ['오리를 세는 모델. ‖ A model that counts ducks.'],
  'as many sentences in each': [
    'MoE에 대한 Scaling Law. ‖ Scaling law for MoE.',
    'Expert의 수를 늘리면 성능이 좋아집니다. ‖ Performance gets better with more experts.',
    '재미있네요. ‖ Interesting.',
  ],
  'one Korean sentence in two English ones': [
    '오리 데이터셋에 대한 리포트. ‖ A report on the duck dataset.',
    '사람이 어노테이션한 2,000개 샘플로 분류 모델을 학습시킨 다음 웹 문서 10M개에 적용했습니다. ‖ They trained a classifier on 2000 samples annotated by humans. Then they applied it to 10M web documents.',
    '분류 모델의 한계에 대한 분석도 있네요. ‖ There is also an analysis of the limits of the classifier.',
  ],
  'two Korean sentences in one English one': [
    'DuckNet의 학습 데이터를 공개했군요. 코드도 공개했습니다. ‖ They released the training data of DuckNet, and the code is also released.',
    '하드웨어 비용에 대해서는 이야기하지 않네요. ‖ They do not mention the cost of hardware.',
  ],
  'one in three': [
    'Outcome Reward의 장점과 Process Reward의 장점을 결합하고 비용을 줄이려는 시도. ‖ Outcome reward has its strengths. Process reward has others. This work combines both and reduces the cost.',
  ],
  'a remark that only one language has': [
    'n-gram LM으로 오리의 울음을 예측하는 연구. ‖ A study that predicts quacks with n-gram LM.',
    '이거 재밌네요. ‖ ',
    '데이터셋 탐색에 쓸 수 있는 도구가 될 수 있겠습니다. ‖ It could be a useful tool for exploration of datasets.',
  ],
  'a remark that only English has': [
    'DuckFormer의 KV 캐시 압축 방법. ‖ Method for KV cache compression of DuckFormer.',
    ' ‖ Nice work.',
    '캐시를 4배 압축했지만 성능은 유지된다고 합니다. ‖ They compressed the cache 4 times, but the performance is kept.',
  ],
  'an address decides where lengths do not': [
    '비슷한 연구가 최근 나왔죠 (https://duck.example/1). ‖ A similar one appeared (https://duck.example/1).',
    '다른 접근도 나왔습니다 (https://duck.example/2). ‖ Another approach also came out (https://duck.example/2).',
  ],
};

describe('pairs', () => {
  it.each(Object.entries(CASES))('%s', (_, expected) => {
    const sides = expected.map((pair) => pair.split(' ‖ '));
    const [ko, en] = [0, 1].map((side) =>
      sides
        .map((pair) => pair[side] ?? '')
        .filter((text) => text !== '')
        .join(' '),
    );
    expect(paired(ko ?? '', en ?? '')).toEqual(
      expected.filter((pair) => !pair.startsWith(' ‖') && !pair.endsWith('‖ ')),
    );
  });
});

describe('the whole paragraph is one pair', () => {
  const isWhole = (ko: string, en: string): void => {
    expect(pairParagraphs(ko, en)).toEqual([
      { ko: { start: 0, end: ko.length }, en: { start: 0, end: en.length } },
    ]);
  };

  it('where the sentences have nothing in common', () => {
    isWhole(
      '오리는 물을 좋아합니다. 거위는 풀을 먹죠. 백조는 GPT를 씁니다.',
      'It rains since 1990. The RNN is out of fashion. My bicycle has a flat tire, which is why I walk.',
    );
  });

  it('where most of one language is missing in the other', () => {
    isWhole(
      '오리를 세는 모델을 만들었습니다.',
      'We counted ducks. Geese were counted by hand, over many long days at the cold and windy lake, and then nobody was willing to enter the numbers. So this is a first estimate of what is there.',
    );
  });

  it('where there are too many sentences to compare', () => {
    isWhole(
      Array<string>(300).fill('오리가 있다.').join(' '),
      Array<string>(300).fill('A duck.').join(' '),
    );
  });

  it('where a paragraph is very long', () => {
    isWhole(`${'오리 '.repeat(10_000)}. 그렇다.`, 'Ducks. Indeed.');
  });
});

describe('the longest paragraph that is divided', () => {
  it('has two hundred sentences', () => {
    const [ko, en] = ['오리가 있다. ', 'A duck is. '].map((sentence) =>
      sentence.repeat(200).trim(),
    );
    expect(paired(ko ?? '', en ?? '')).toHaveLength(200);
  });

  it('has twenty thousand characters', () => {
    const text = `Ducks ${'swim and '.repeat(2_200)}so on. Geese fly.`.padEnd(20_000);
    expect(paired(text, text)).toHaveLength(2);
    expect(paired(`${text} `, `${text} `)).toHaveLength(1);
  });
});

describe('commentary', () => {
  it('is paired paragraph by paragraph', () => {
    expect(pairCommentary(['오리. 거위.', '백조.'], ['Duck. Goose.', 'Swan.'])).toEqual([
      [
        { ko: { start: 0, end: 3 }, en: { start: 0, end: 5 } },
        { ko: { start: 4, end: 7 }, en: { start: 6, end: 12 } },
      ],
      [{ ko: { start: 0, end: 3 }, en: { start: 0, end: 5 } }],
    ]);
  });

  it('is not where the numbers of paragraphs differ', () => {
    expect(pairCommentary(['오리.', '거위.'], ['Duck. Goose.'])).toBeUndefined();
    expect(pairCommentary([], ['Duck.'])).toBeUndefined();
    expect(pairCommentary(['오리.'], [])).toBeUndefined();
    expect(pairCommentary([], [])).toBeUndefined();
  });

  it('has no pairs where a paragraph says nothing', () => {
    expect(pairCommentary([' '], ['Duck.'])).toEqual([[]]);
  });
});
