import { expect, test } from 'vitest';
import { languageOf } from '../../src/parse/language-of.ts';

test.each([
  ['모델이 크다.', 'ko'],
  ['MoE 모델', 'ko'],
  ['The model is large.', 'en'],
  ['2501.11651', undefined],
  ['', undefined],
])('%j is in %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
