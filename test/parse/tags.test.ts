import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/located.ts';
import { readTagLine } from '../../src/parse/tags.ts';
import { lineOf } from '../support/lines.ts';

describe('a line of tags', () => {
  it.each([
    ['#moe', ['moe']],
    ['#moe #scaling-law', ['moe', 'scaling-law']],
    ['#long_context\t#GAN', ['long_context', 'GAN']],
    ['#강화학습 #mixture-of-experts', ['강화학습', 'mixture-of-experts']],
    ['#rl#moe', ['rl', 'moe']],
    ['#a#b#c', ['a', 'b', 'c']],
    ['#c#', ['c#']],
    ['#c# #f#', ['c#', 'f#']],
    ['#c++', ['c++']],
    ['##moe', ['moe']],
    ['#3d', ['3d']],
    ['#moe, #rl', ['moe', 'rl']],
    ['#moe,#rl,', ['moe', 'rl']],
    ['#moe，#rl', ['moe', 'rl']],
    ['＃moe ＃강화', ['moe', '강화']],
    ['#.net', ['.net']],
  ])('%s has %j', (text, expected) => {
    expect(valuesOf(readTagLine(lineOf(text))?.tags ?? [])).toEqual(expected);
  });

  it.each([
    ['#rl #moe scaling', ['rl', 'moe', 'scaling'], 'scaling'],
    ['#rl 강화', ['rl', '강화'], '강화'],
  ])('%s takes its last word for a tag', (text, tags, stray) => {
    const line = readTagLine(lineOf(text));
    expect(valuesOf(line?.tags ?? [])).toEqual(tags);
    expect(line?.stray?.value).toBe(stray);
  });

  it.each([
    '#',
    '##',
    '# Links',
    '# Title of a Paper',
    'moe',
    'moe #rl',
    '#rl is what they use',
    '#1 on the list, again',
    '#rl issue#12 #moe',
    '#!',
  ])('“%s” is none', (text) => {
    expect(readTagLine(lineOf(text))).toBeUndefined();
  });

  it('knows where each tag stands, without its mark', () => {
    const tags = readTagLine(lineOf('  #rl#moe, #c#'))?.tags ?? [];
    expect(tags.map(({ position }) => [position.start.column, position.end.column])).toEqual([
      [4, 6],
      [7, 10],
      [13, 15],
    ]);
  });
});
