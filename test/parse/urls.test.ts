import { describe, expect, it } from 'vitest';
import { findUrls } from '../../src/parse/urls.ts';

/** The text with each address in guillemets. */
function marked(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of findUrls(text)) {
    result += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return result + text.slice(at);
}

describe('addresses', () => {
  it.each([
    ['see https://a.b/c and http://d.e', 'see «https://a.b/c» and «http://d.e»'],
    ['https://a.b/c가 좋다', '«https://a.b/c»가 좋다'],
    ['https://a.b/c漢', '«https://a.b/c»漢'],
    ['“https://a.b/c”', '“«https://a.b/c»”'],
    ['<https://a.b/c>', '<«https://a.b/c»>'],
    ['「https://a.b/c」、', '「«https://a.b/c»」、'],
    ['https://a.b/c。', '«https://a.b/c»。'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(Array.from(".,;:!?'*_~"))('end before %s at their end, but not within', (mark) => {
    expect(marked(`https://a.b/c${mark}d${mark}${mark}`)).toBe(
      `«https://a.b/c${mark}d»${mark}${mark}`,
    );
  });

  it.each([
    ['(https://a.b/c)', '(«https://a.b/c»)'],
    ['(https://a.b/c_(d))가', '(«https://a.b/c_(d)»)가'],
    ['[https://a.b/c[d]e]', '[«https://a.b/c[d]e»]'],
    ['{https://a.b/{c}}', '{«https://a.b/{c}»}'],
    ['https://a.b/(c]d)', '«https://a.b/(c»]d)'],
    ['https://a.b/(c.', '«https://a.b/(c».'],
  ])('end at a bracket that closes one outside: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(['a :// b', 'ftp://a.b/c', 'https//a.b', 'https://', 'https://[', 'shttp', 'plain'])(
    'are none in %s',
    (text) => {
      expect(findUrls(text)).toEqual([]);
    },
  );
});
