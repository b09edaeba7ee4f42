import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../src/pair/concepts.ts';

describe('the concepts of a text', () => {
  it.each([
    { text: '환경을 바꾸면', concepts: ['환경'] },
    { text: '실험환경의 효율', concepts: ['실험', '환경', '효율'] },
    { text: 'Environments of a company', concepts: ['환경', '회사'] },
    { text: 'an unenvironmental noncompany', concepts: [] },
    { text: '개선과 better', concepts: ['향상 개선'] },
    { text: 'They escalate', concepts: [] },
    { text: '', concepts: [] },
    { text: '향 환', concepts: [] },
  ])('$text', ({ text, concepts }) => {
    expect([...conceptsOf(text)].sort()).toEqual(concepts);
  });

  it.each([
    ['효과', 'effects'],
    ['아주 쉽게', 'easily'],
    ['쉬운', 'easy'],
  ])('are what a Korean word and an English one have in common: %s, %s', (ko, en) => {
    const concepts = [...conceptsOf(ko)];
    expect(concepts).not.toEqual([]);
    expect([...conceptsOf(en)]).toEqual(expect.arrayContaining(concepts));
  });
});
