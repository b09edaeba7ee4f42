import { describe, expect, it } from 'vitest';
import { tagKey } from '../../src/parse/tag-key.ts';

describe('a tag', () => {
  it.each([
    'long-context',
    'Long-Context',
    'LONG_CONTEXT',
    'long context',
    ' long  context ',
    'long__context',
    'long–context',
    'long - context',
    'ｌｏｎｇ－ｃｏｎｔｅｘｔ',
    'long\u200B-con\u00ADtext',
    '\u200B long-context',
  ])('is the same as %j', (spelling) => {
    expect(tagKey(spelling)).toBe('long-context');
  });

  it('is the same in one piece and in parts', () => {
    expect(tagKey('학습'.normalize('NFD'))).toBe('학습');
    expect(tagKey('Café'.normalize('NFD'))).toBe('café');
  });

  it.each([
    ['c++', 'c++'],
    ['！～', '!~'],
    ['a.b', 'a.b'],
    ['-rl', '-rl'],
    ['', ''],
  ])('keeps what is no mark between words: %j', (spelling, key) => {
    expect(tagKey(spelling)).toBe(key);
  });
});
