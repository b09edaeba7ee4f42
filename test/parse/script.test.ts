import { describe, expect, it } from 'vitest';
import { scriptOf } from '../../src/parse/script.ts';

describe('the script of a line', () => {
  it.each([
    ['A model of rare names.', 'en'],
    ['캐시를 붙였습니다.', 'ko'],
    ['MoE의 Sparsity에 대한 Scaling Law.', 'ko'],
    ['Expert Parallel을 위한 Load Balancing Loss', 'ko'],
    ['Speculative Decoding with Draft Model 사용', 'ko'],
    ['The particle "은" is often confused with "는" by the model.', 'en'],
    ['It is written as 책', 'ko'],
    ['The state of the art를 넘는다.', 'ko'],
    ['작은 캐시를 붙인 모델 and MoE', 'ko'],
    ['모델 is MoE', 'ko'],
    ['They asked it to translate “책”', 'en'],
    ['https://example.org/a', 'bare'],
    ['https://example.org/a가', 'ko'],
    ['in thehttps://example.org/a모델 MoE', 'en'],
    ['71.3', 'bare'],
    ['(3 + 4) × 2 = 14', 'bare'],
    ['```\nfor x in rows:\n```', 'bare'],
    ['$$\nn \\log n\n$$', 'bare'],
    ['日本語の文', 'en'],
  ])('“%s” is %s', (line, expected) => {
    expect(scriptOf(line)).toBe(expected);
  });
});
