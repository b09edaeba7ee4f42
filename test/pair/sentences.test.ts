import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/pair/sentences.ts';

/** Each case is a paragraph with `¦` where one sentence ends and the next begins. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'plain sentences': [
    '모델을 키웠습니다. ¦ 결과가 좋네요! ¦ 왜일까요? ¦ 모르겠습니다',
    'We scale the model. ¦ It works! ¦ Why? ¦ Nobody knows',
    'A first result.  ¦  More to come.  ',
    'a single one',
    '그렇다。¦그러나！ ¦ 끝',
  ],
  'Korean without a verb, and mixed with Latin': [
    '토크나이저에 대한 Scaling Law. ¦ 어휘가 클수록 좋다는 결과.',
    '빠른 추론을 위한 방법. ¦ 16x 압축을 사용. ¦ vLLM보다 빠르네요.',
    '노란 오리의 LLM. ¦ Dense 2B 모델입니다.',
    '개선했습니다.¦다만 느립니다.',
    '어렵다...그래도 하죠. ¦ 끝.',
    '“그렇다.”그래서 갑니다. ¦ 끝.',
    '좋네요.A모델도 좋네요. ¦ 끝.',
    '좋네요. ¦ 하는 일이 많죠.',
  ],
  'a sentence that begins in lower case': ['It is one block. ¦ vLLM is another. ¦ and so on.'],
  abbreviations: [
    'We compare e.g. ducks vs. geese, cf. Fig. 3 and Eq. (4). ¦ Both swim.',
    'Doe et al. show it. ¦ Roe et al. 2024 agree.',
    'As found by Doe et al. ¦ We repeat it.',
    'Ducks, geese, etc. are birds. ¦ They use wings, etc. ¦ The end.',
    '오리(e.g. 청둥오리)와 거위 vs. 백조. ¦ 모두 새죠.',
    'Doe et al. 의 방법을 썼습니다. ¦ Sec. 3을 보세요.',
    'The answer is no. ¦ See No. 7 and p. 12.',
    'The U.S. market grew. ¦ Dr. Roe knows.',
    'It takes 10 ms. ¦ The next step. ¦ 3 more.',
    'Is it Dr? ¦ Roe knows.',
    'He said “Dr.” ¦ Roe left.',
    'See [Sec.] 3 of it. ¦ Done.',
  ],
  names: [
    'Written by J. R. Doe. ¦ Mary S. Poe helped.',
    'Best of N. ¦ It samples. ¦ The matrix is Q. ¦ This is orthogonal.',
    'By J.R. Doe and others. ¦ Done.',
    'J. R. Doe likes plan B. ¦ It works.',
    'Plan B works well. ¦ J. Doe wrote it.',
    'It is by Mary S! ¦ Poe helped.',
    '“By Mary S.” ¦ Poe helped.',
    'The plan is Q. ¦ Ducks swim.',
    'Mary S lives by plan Q. ¦ Ducks swim.',
  ],
  'numbers and versions': [
    'From 3.5 to 4.0 in v1.2. ¦ 2021 was slower.',
    'Duck V3. 이후 나온 모델입니다. ¦ 좋네요.',
    'Duck V3. ¦ 이번에는 더 크네요.',
    'Duck V3.5. 이후 나온 모델입니다. ¦ 크네요.',
    'Duck V3? ¦ 이후 나온 모델입니다.',
    'Duck V3. ¦ 그 이후 나온 모델입니다.',
    'A1 모델입니다. ¦ 이후 더 나왔죠.',
    'ε = 1e-30. ¦ 업데이트를 제한.',
    '2025. 1. 22. 공개된 모델. ¦ 크네요.',
  ],
  enumerations: [
    '1. 첫째입니다. ¦ 2. 둘째입니다.',
    '요점은 1. 데이터가 많으면 좋다는 것 2. 모델은 작아도 된다는 것. ¦ 흥미롭네요.',
    'There are two: 1. ducks 2. geese. ¦ Both swim.',
    '1. ducks',
  ],
  'addresses, formulas, code and markup': [
    'See https://duck.example/a.b?c=d. ¦ Done.',
    'Try `a. b` first. ¦ Then ``c. `d`. e``.',
    'Where $f. g$ holds. ¦ It costs $5. ¦ It was $6 before.',
    'Read [the paper. All of it](https://duck.example/a_(b)) now. ¦ Please.',
    '**하나다. 둘이다.** ¦ 셋이다.',
    'So 2 ** 3. ¦ And 4 ** 5.',
    '~~~\na. b. c\n~~~',
    '```\na. b. c\n```',
  ],
  'what stands behind the full stop and belongs to the sentence': [
    '이전 연구가 생각나네요. (https://duck.example/1) ¦ 재미있네요.',
    'It is known. (https://duck.example/1, https://duck.example/2) ¦ We go on.',
    '비슷합니다 (https://duck.example/1). ¦ 다르기도 하죠.',
    '비슷합니다.(https://duck.example/1) ¦ 다르기도 하죠.',
    '글이 있습니다. https://duck.example/1 ¦ 읽어볼만합니다.',
    '글이 있습니다. ¦ https://duck.example/1 에서 볼 수 있습니다.',
    '줄였습니다. (중복 제거 등) ¦ 그리고 학습시켰죠.',
    '줄였습니다. (v1.5 등) ¦ 그리고 학습시켰죠.',
    '줄였습니다. (중복 제거 등) ¦ 새가 많죠. (오리 등) ¦ 또 줄였습니다.',
    '줄였습니다. ¦ (중복 제거) 에 대한 글입니다.',
    'It is smaller. ¦ (deduplicated) ducks are fewer.',
    '좋네요. 🎉 ¦ 다음은 더 좋네요 ㅎㅎ. ¦ 끝. ^^',
    'Fine. … ¦ So be it. ...',
  ],
  'brackets and quotation marks': [
    '거르는 것이 좋네요. ¦ (물론 비쌉니다만.) ¦ 그래도 하겠죠.',
    '평이한(?) 방법입니다. ¦ 보상을 (!) 썼네요.',
    'It grows (as Doe says. And Roe.) and shrinks. ¦ Done.',
    'It grows (or does it?) ¦ But it also shrinks.',
    'It grows (as Doe (and Poe) says. And Roe.) and shrinks. ¦ Done.',
    '그렇네요 (아닌가요?) ¦ 그리고 갑니다.',
    'Ducks [?] Swim well. ¦ Done.',
    '거르네요. ¦ (“물론 비싸다.”) ¦ 그래도 하겠죠.',
    'He said “It works.” ¦ “Why?” they ask. ¦ “Luck.”',
    '"왜?"가 문제죠. ¦ "정말인가?" 하는 생각도 듭니다.',
    '가능한가? 라는 질문에 대한 답. ¦ 키우면 어떨까? 에 대한 탐색.',
  ],
  ellipses: [
    '어려운 문제지만...붙잡고 있으면 풀리겠죠. ¦ 아마도…',
    'Hard ... but not impossible. ¦ Maybe… ¦ Time will tell.',
    '정말?! ¦ 네… ¦ 그렇죠.',
  ],
  'nothing to tell apart': ['', '   ', '.', '. . .', '🎉 🎉', '?! ...'],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => {
    const text = marked.replaceAll('¦', '');
    const expected = marked
      .split('¦')
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
