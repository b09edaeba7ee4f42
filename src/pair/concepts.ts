/** What notes on research speak of in either language, as the beginnings of the words for it. */
import { groupBy } from '../group-by.ts';

const CONCEPTS: readonly (readonly [ko: string, en: string])[] = [
  ['가능', 'possib able feasib'],
  ['감소 줄이 줄어', 'reduc decreas lower less shrink'],
  ['검색', 'search retriev'],
  ['검증', 'verif validat'],
  ['결과', 'result outcome finding'],
  ['결론', 'conclu'],
  ['결합', 'combin'],
  ['경우', 'case when'],
  ['고려', 'consider'],
  ['공개', 'releas open publish public'],
  ['과정', 'process procedure'],
  ['과제 태스크', 'task'],
  ['구글', 'google'],
  ['구조 아키텍처', 'structur architect'],
  ['궁금', 'wonder curio'],
  ['규모 크기', 'scal size'],
  ['그러나 하지만 다만', 'but however though'],
  ['기대', 'expect hope'],
  ['기억 메모리', 'memor'],
  ['길이', 'length long'],
  ['논문 연구', 'paper stud research work'],
  ['놀랍 놀라운', 'surpris amaz'],
  ['느낌', 'feel seem'],
  ['능력', 'capab abilit skill'],
  ['다양', 'divers vari'],
  ['단계 스텝', 'step stage phase'],
  ['단순 간단', 'simpl plain'],
  ['대체', 'replac substitut'],
  ['데이터', 'data corp'],
  ['도구', 'tool'],
  ['도움', 'help benefi useful'],
  ['디자인 설계', 'design'],
  ['따라서 그래서', 'therefore thus consequent hence'],
  ['레이어', 'layer'],
  ['모델', 'model llm'],
  ['무작위 랜덤', 'random'],
  ['문서', 'document'],
  ['문제', 'problem issue question challeng'],
  ['물론', 'course'],
  ['방법 방식', 'method approach way'],
  ['배치', 'batch'],
  ['벤치마크', 'benchmark'],
  ['병렬', 'parallel'],
  ['보상', 'reward'],
  ['복잡', 'complex complicat'],
  ['분석', 'analy'],
  ['분포', 'distribut'],
  ['비교', 'compar'],
  ['비디오', 'video'],
  ['비슷', 'similar alike'],
  ['비용', 'cost expens'],
  ['비율', 'ratio proportion'],
  ['사람 인간', 'human people person'],
  ['사용 활용', 'use using employ utiliz leverag'],
  ['사실', 'actual fact'],
  ['샘플', 'sampl'],
  ['생각', 'think thought idea'],
  ['생성', 'generat'],
  ['선택', 'select choos choice chose'],
  ['성능', 'perform'],
  ['속도 가속', 'speed accelerat fast'],
  ['수학', 'math'],
  ['쉬운 쉬워 쉽게 쉽다 쉽습 쉽지', 'easy easi'],
  ['시간', 'time'],
  ['실험', 'experiment'],
  ['아이디어', 'idea'],
  ['안정', 'stab'],
  ['압축', 'compress'],
  ['어려 어렵 난이도', 'hard difficult'],
  ['언어', 'language'],
  ['영향', 'influen affect effect impact'],
  ['예를 예로', 'example instance'],
  ['예측', 'predict'],
  ['응답', 'respon answer'],
  ['이미지', 'image'],
  ['이전 예전', 'previous prior earlier past'],
  ['이해', 'understand'],
  ['인코더 인코딩', 'encod'],
  ['임베딩', 'embed'],
  ['입력', 'input'],
  ['작은', 'small tiny'],
  ['재미 흥미', 'interest intrigu fascinat'],
  ['정답', 'answer correct'],
  ['정보', 'information'],
  ['중요', 'important crucial key'],
  ['증가 늘리 늘어', 'increas grow'],
  ['지식', 'knowledge'],
  ['질문', 'question'],
  ['차이', 'differ gap'],
  ['최근', 'recent lately'],
  ['최적', 'optim best'],
  ['추가', 'add additional also'],
  ['추론', 'reason infer'],
  ['추정', 'estimat'],
  ['출력', 'output'],
  ['코드', 'code'],
  ['탐색', 'search explor'],
  ['테스트', 'test'],
  ['텍스트', 'text'],
  ['토큰', 'token'],
  ['특이 독특', 'unusual unique peculiar strange'],
  ['파라미터', 'param'],
  ['평가', 'evaluat judg assess'],
  ['품질 퀄리티', 'quality'],
  ['필요', 'need requir necess'],
  ['필터링', 'filter'],
  ['학습 훈련', 'train learn'],
  ['한계', 'limit'],
  ['합성', 'synthe'],
  ['해결 해소', 'solv resol address'],
  ['향상 개선', 'improv enhanc better'],
  ['환경', 'environment'],
  ['회사', 'compan'],
  ['효과', 'effect'],
  ['효율', 'efficien'],
];

/** From each beginning to the concepts that it is of. */
const BY_BEGINNING = new Map<string, string[]>();
for (const [ko, en] of CONCEPTS) {
  for (const beginning of `${ko} ${en}`.split(' ')) {
    BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), ko]);
  }
}

/** By their first two letters, which few words share with any of them, the longest first. */
const BEGINNINGS = groupBy(
  [...BY_BEGINNING.keys()].sort((a, b) => b.length - a.length),
  (beginning) => beginning.slice(0, 2),
);

/** The concepts that a text in either language names. */
export function conceptsOf(text: string): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const [word, hangul] of text.toLowerCase().matchAll(/(\p{Script=Hangul}+)|[a-z]+/gu)) {
    // In a Korean compound any noun may be the one; English words are looked up from their beginning.
    const starts = hangul === undefined ? 1 : word.length;
    for (let start = 0; start < starts; start += 1) {
      for (const concept of namedAt(word, start)) concepts.add(concept);
    }
  }
  return concepts;
}

function namedAt(word: string, start: number): readonly string[] {
  const beginning = BEGINNINGS.get(word.slice(start, start + 2))?.find((each) =>
    word.startsWith(each, start),
  );
  return beginning === undefined ? [] : (BY_BEGINNING.get(beginning) ?? []);
}
