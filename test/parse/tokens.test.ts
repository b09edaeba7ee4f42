import { describe, expect, it } from 'vitest';
import { readTokens } from '../../src/parse/tokens.ts';

/** What each line of a text is. */
const kindsOf = (text: string): string[] => readTokens(text).tokens.map(({ kind }) => kind);

describe.each([
  ['date', ['2025-01-22', '# 2025-01-22', '##  2025-01-22', '**2025-01-22**']],
  ['separator', ['#', '###', '---', '* * *', '___', '- - -']],
  ['linksHeading', ['# Links', '## link', '#  LINKS:', '# 링크', '### 링크 :']],
  ['englishOpen', ['<english>', '<English>']],
  ['englishClose', ['</english>', '</ENGLISH>']],
  ['title', ['# A title', '##  A title', '**A title**', '*A title*', '*A*', '**A** (B C, D E)']],
  ['title', ['# Links to', '# Linkset', '## 링크드']],
  ['tags', ['#한국어', '#Links', '#a #b']],
  ['quote', ['> text', '>text']],
  [
    'link',
    [
      'https://a.b/c',
      'http://a.b/c https://d.e',
      'https://a.b/c  https://d.e',
      '- https://a.b/c',
      '*  https://a.b/c',
      '+ <https://a.b/c>',
      'arxiv:2301.00001',
      'arXiv:cs/0301001',
      'doi:10.1000/1',
      '[[230418 UniMax.md]]',
      '[[a]] [[b]]',
    ],
  ],
  [
    'text',
    [
      'on 2025-01-22 it was',
      '2025-**01**-22',
      '--',
      'a ---',
      '--- a',
      'see # Links',
      'a <english>',
      '</english> a',
      'a # b',
      '**A title* b',
      'a **b**',
      '**a** b **c**',
      '* a*',
      'a > b',
      '>',
      'see https://a.b/c',
      'https://a.b/c는 좋다',
      'ftp://a.b/c',
      'arxiv:',
      'doi:11.1',
      '[[a]] is',
      '[[]]',
    ],
  ],
])('a line is %s', (kind, lines) => {
  it.each(lines)('%s', (line) => {
    expect(kindsOf(line)).toEqual([kind]);
  });
});

describe('English marks', () => {
  it.each([
    ['<english>a', ['englishOpen', 'text']],
    ['a</english>', ['text', 'englishClose']],
    ['<english>a</english>', ['englishOpen', 'text', 'englishClose']],
    ['a </english> b', ['text']],
    // What is more than a mark is text, lest any of it be lost.
    ['<english><english>a', ['englishOpen', 'text']],
    ['a</english></english>', ['text', 'englishClose']],
  ])('are told from the text on their line: %s', (line, kinds) => {
    expect(kindsOf(line)).toEqual(kinds);
  });
});

describe('a fenced block', () => {
  it.each(['\n', '\r\n', '\r'])('is one text, whatever ends its lines: %j', (end) => {
    const { tokens } = readTokens(['```', 'a', '', '  #b', '```'].join(end));
    expect(tokens.map(({ kind, line }) => [kind, line.value])).toEqual([
      ['text', '```\na\n\n  #b\n```'],
    ]);
  });
});
