import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/located.ts';
import {
  isFullNameList,
  isNameList,
  mayBeAuthors,
  parenthesised,
  splitAuthors,
  trailingParenthesis,
} from '../../src/parse/authors.ts';
import { lineOf } from '../support/lines.ts';

describe('a list of authors', () => {
  it.each([
    ['Minji Seo', ['Minji Seo']],
    ['Minji Seo, Tom Baker', ['Minji Seo', 'Tom Baker']],
    ['Minji Seo (Toy Lab, Seoul), Tom Baker', ['Minji Seo (Toy Lab, Seoul)', 'Tom Baker']],
    ['서민지，박준', ['서민지', '박준']],
    ['Minji Seo,, Tom Baker,', ['Minji Seo', 'Tom Baker']],
    ['M. Seo, T. Baker et al.', ['M. Seo', 'T. Baker et al.']],
    ['A), B', ['A), B']],
  ])('%s holds %j', (list, expected) => {
    expect(valuesOf(splitAuthors(lineOf(list)))).toEqual(expected);
  });

  it('knows where each name stands', () => {
    const authors = splitAuthors(lineOf('Minji Seo, Tom Baker'));
    expect(authors.map(({ position }) => position.start.column)).toEqual([1, 12]);
  });
});

describe('a line in parentheses', () => {
  it.each([
    ['(A, B)', 'A, B'],
    ['（서민지, 박준）', '서민지, 박준'],
    ['( A (Lab), B )', 'A (Lab), B'],
  ])('%s holds %s', (line, expected) => {
    expect(parenthesised(lineOf(line))?.value).toBe(expected);
  });

  it.each(['A, B', '(A) and (B)', '(A', 'A)', '(A))', 'Title (A, B)'])('%s is none', (line) => {
    expect(parenthesised(lineOf(line))).toBeUndefined();
  });
});

describe('parentheses at the end of a line', () => {
  it('are told from the title before them', () => {
    const found = trailingParenthesis(lineOf('A Title (of Sorts) (Minji Seo (Lab), Tom Baker)'));
    expect(found?.title.value).toBe('A Title (of Sorts)');
    expect(found?.list.value).toBe('Minji Seo (Lab), Tom Baker');
  });

  it.each(['A Title', '(A, B)', 'A Title (A) again', 'A Title A, B)'])('%s has none', (line) => {
    expect(trailingParenthesis(lineOf(line))).toBeUndefined();
  });
});

describe('what stands in parentheses', () => {
  it.each([
    ['Minji Seo', true, false, false],
    ['Minji Seo, Tom Baker', true, true, true],
    ['Minji Seo, Tom van der Baker', true, true, true],
    ['서민지, 박준', true, true, false],
    ['Minji Seo, Tom Baker et al.', true, true, true],
    ['Minji Seo, T. Baker Jr.', true, true, true],
    ['Pro, Flash', true, true, false],
    ['Radio Lab', true, false, false],
    ['see the appendix, table 3', true, false, false],
    ['그런데 하이퍼파라미터는, 글쎄요', true, false, false],
    ['물론 메모리는 더 씁니다.', false, false, false],
    ['Of course it takes more memory.', false, false, false],
    ['https://example.org/a, Minji Seo', false, false, false],
    ['2025, 2026', false, false, false],
    ['A B C D E F G, H I', true, false, false],
    ['Minji Seo, Ana Maria  de la Cruz Soto', true, true, true],
    ['Minji  Seo, Tom  Baker', true, true, true],
    ['Minji Seo, Flash', true, true, false],
    ['Minji Seo (Univ. of Seoul), Tom Baker', true, true, true],
    ['Minji Seo, Petrov Yu.', true, true, true],
    ['as Seo et al. have shown.', false, false, false],
    ['the Cache, a Decoder', true, false, false],
    ['Decoder만으로서는, 글쎄요', true, false, false],
    ['http://example.org/a, Minji Seo', false, false, false],
  ])('“%s”: perhaps authors %s, names %s, full names %s', (list, may, names, full) => {
    expect([mayBeAuthors(list), isNameList(list), isFullNameList(list)]).toEqual([
      may,
      names,
      full,
    ]);
  });
});
