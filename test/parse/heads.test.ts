import { describe, expect, it } from 'vitest';
import { authorsOf, isSureList, opensEntry, titleOf } from '../../src/parse/heads.ts';
import { readTokens, type Token } from '../../src/parse/tokens.ts';

const tokensOf = (text: string): readonly Token[] => readTokens(text).tokens;

/** Title and authors of a text whose first line may be a title. */
function headOf(text: string): [title: string, authors: string | undefined] | undefined {
  const [token, next] = tokensOf(text);
  const head = token && titleOf(token, next);
  return head && [head.title.value, head.authors?.value];
}

const opens = (text: string): boolean => {
  const [token, next] = tokensOf(text);
  return token !== undefined && opensEntry(token, next);
};

const NAMES = '(Ada Byron, Alan Turing)';
const LONG_LINE = 'a word '.repeat(50).trim();

describe('a title', () => {
  it.each([
    ['Attention', ['Attention', undefined]],
    [`Attention ${NAMES}`, ['Attention', 'Ada Byron, Alan Turing']],
    [`# Attention ${NAMES}`, ['Attention', 'Ada Byron, Alan Turing']],
    [`**Attention** ${NAMES}`, ['Attention', 'Ada Byron, Alan Turing']],
    // Those below are the authors then.
    [`Attention ${NAMES}\n(Grace Hopper, Ada Byron)`, [`Attention ${NAMES}`, undefined]],
    ['Attention (again)', ['Attention (again)', undefined]],
    ['좋은 논문이다', ['좋은 논문이다', undefined]],
    ['It ends.', ['It ends.', undefined]],
    [`${LONG_LINE} ${NAMES}`, [LONG_LINE, 'Ada Byron, Alan Turing']],
    ['어텐션. 그리고', ['어텐션. 그리고', undefined]],
  ])('%j', (text, expected) => {
    expect(headOf(text)).toEqual(expected);
  });

  it.each(['좋은 논문이다.', '좋은 논문이다!', LONG_LINE, '> quoted', '#tag'])(
    'is not %j',
    (text) => {
      expect(headOf(text)).toBeUndefined();
    },
  );

  it.each(['좋은 논문이다.', LONG_LINE])('is even %j above names', (text) => {
    expect(headOf(`${text}\n${NAMES}`)?.[0]).toBe(text);
  });

  it('has three hundred characters at most', () => {
    expect(headOf('x'.repeat(300))).toBeDefined();
    expect(headOf('x'.repeat(301))).toBeUndefined();
  });
});

describe('authors', () => {
  const authors = (text: string): string | undefined => {
    const [token] = tokensOf(text);
    return token && authorsOf(token)?.value;
  };

  it.each([
    [NAMES, 'Ada Byron, Alan Turing'],
    ['(Ada Byron, Alan Turing', 'Ada Byron, Alan Turing'],
    ['（Ada Byron, Alan Turing', 'Ada Byron, Alan Turing'],
  ])('are in %j', (text, expected) => {
    expect(authors(text)).toBe(expected);
  });

  it.each([
    'Ada Byron, Alan Turing',
    'by (Ada Byron, Alan Turing',
    '(Ada Byron) and Alan Turing',
    '(Ada Byron, Alan Turing) Again',
    '(and so it goes on and on',
    '# (Ada Byron, Alan Turing',
  ])('are not in %j', (text) => {
    expect(authors(text)).toBeUndefined();
  });
});

describe('an entry', () => {
  it.each([
    'https://a.b/c',
    `Attention ${NAMES}`,
    `Attention\n${NAMES}`,
    `Attention. Again\n${NAMES}`,
    `# Attention\n${NAMES}`,
  ])('begins with %j', (text) => {
    expect(opens(text)).toBe(true);
  });

  it.each([
    'Attention',
    `It ends.\n${NAMES}`,
    `끝난다。\n${NAMES}`,
    `So!\n${NAMES}`,
    'a\nb',
    NAMES,
  ])('does not begin with %j', (text) => {
    expect(opens(text)).toBe(false);
  });
});

describe('a list in parentheses', () => {
  const isSure = (text: string): boolean => {
    const [token, below] = tokensOf(text);
    return token?.kind === 'aside' && isSureList(token, below);
  };

  it.each([
    NAMES,
    `(DeepSeek-AI)\n> An abstract.`,
    `(DeepSeek-AI)\n${'An English abstract of some length. '.repeat(8).trim()}`,
  ])('names authors: %j', (text) => {
    expect(isSure(text)).toBe(true);
  });

  it.each([
    '(DeepSeek-AI)',
    '(DeepSeek-AI)\nA short line.',
    `(DeepSeek-AI)\n${'한국어로 쓴 긴 문단이다. '.repeat(25).trim()}`,
    '(DeepSeek-AI)\n#tag',
    '(그렇다)\n> An abstract.',
  ])('may name something else: %j', (text) => {
    expect(isSure(text)).toBe(false);
  });

  it('is sure above an English line of 250 characters', () => {
    expect(isSure(`(DeepSeek-AI)\n${'x'.repeat(250)}`)).toBe(true);
    expect(isSure(`(DeepSeek-AI)\n${'x'.repeat(249)}`)).toBe(false);
  });
});
