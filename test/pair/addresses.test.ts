import { expect, it } from 'vitest';
import { withoutUrls } from '../../src/pair/addresses.ts';

it.each([
  { text: '오리와 거위', prose: '오리와 거위', urls: [] },
  {
    text: '글 https://duck.example/a, (http://goose.example) 참고',
    prose: '글  , ( ) 참고',
    urls: ['https://duck.example/a', 'http://goose.example'],
  },
  { text: '://', prose: '://', urls: [] },
])('the addresses of “$text” are taken out of its prose', ({ text, prose, urls }) => {
  expect(withoutUrls(text)).toEqual({ prose, urls });
});
