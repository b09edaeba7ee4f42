import { describe, expect, it } from 'vitest';
import { slice, splitLines } from '../../src/parse/lines.ts';
import { lineOf } from '../support/lines.ts';

describe('lines', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['\n\n a \t\n\n', ['a']],
    ['', []],
    [' \u3000\n', []],
  ])('of %j are %j', (text, expected) => {
    expect(splitLines(text).map(({ value }) => value)).toEqual(expected);
  });

  it('count line ends of every kind, and columns from the first character that is no space', () => {
    const starts = splitLines('a\r\n\n  b\rc').map(({ position }) => position.start);
    expect(starts).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 3, column: 3, offset: 6 },
      { line: 4, column: 1, offset: 8 },
    ]);
  });
});

it('a slice is trimmed and knows its own place', () => {
  expect(slice(lineOf('  one two  three'), 3, 8)).toEqual({
    value: 'two',
    position: { start: { line: 1, column: 7, offset: 6 }, end: { line: 1, column: 10, offset: 9 } },
  });
});
