import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../src/search/hangul.ts';
import { partings } from '../../src/search/particles.ts';
import { formsOf } from '../../src/search/verbs.ts';

describe('forms of verbs', () => {
  it.each([
    [
      '학습하다',
      ['학습하', '학습한', '학습할', '학습해', '학습했', '학습함', '학습합', '학습하여'],
    ],
    ['줄이다', ['줄이', '줄인', '줄일', '줄여', '줄였']],
    ['어렵다', ['어렵', '어려운', '어려울', '어려워', '어려웠']],
    ['다르다', ['다르', '다른', '달라', '달랐', '다름']],
    ['만들다', ['만들', '만드는', '만든', '만듭']],
    ['깨닫다', ['깨닫', '깨달아', '깨달은']],
    ['나누다', ['나누', '나눈', '나눠', '나눴']],
    ['모으다', ['모으', '모아', '모았', '모은']],
    ['그렇다', ['그렇', '그런', '그래', '그랬']],
    ['이어지다', ['이어지', '이어진', '이어져', '이어졌']],
    ['보이다', ['보이', '보여', '보인', '보였']],
    ['사용되다', ['사용되', '사용된', '사용돼', '사용됐']],
    ['쓰다', ['쓰는', '쓴다', '써서', '썼다']],
    ['낫다', ['낫다', '낫고', '나은', '나아']],
    ['돕다', ['돕는', '도운', '도와']],
    ['섞다', ['섞고', '섞은', '섞어', '섞었']],
    ['가리키다', ['가리키', '가리킨', '가리켜']],
  ])('%s begins with %s', (verb, expected) => {
    expect(formsOf(verb)).toEqual(expect.arrayContaining(expected));
  });

  it('are never a single syllable, which would be found everywhere', () => {
    for (const verb of ['쓰다', '보다', '들다', '낫다', '돕다', '하다', '크다']) {
      expect(formsOf(verb).filter((form) => form.length < 2)).toEqual([]);
    }
  });
});

describe('particles', () => {
  const nouns = (word: string): string[] => partings(word).map(({ noun }) => noun);

  it('are taken from a noun, however many they are', () => {
    expect(nouns('희소성에서도')).toContain('희소성');
    expect(nouns('모델로부터는')).not.toContain('모델로부');
    expect(nouns('데이터는')).toEqual(['데이터는', '데이터']);
    expect(nouns('모델은')).toContain('모델');
    expect(nouns('토큰으로')).toContain('토큰');
    expect(nouns('모델로')).toContain('모델');
  });

  it('fit the last letter of the noun', () => {
    expect(nouns('데이터은')).toEqual(['데이터은']);
    expect(nouns('토큰로')).toEqual(['토큰로']);
    expect(nouns('모델으로')).toEqual(['모델으로']);
  });

  it('leave two syllables at least', () => {
    expect(nouns('평가')).toEqual(['평가']);
  });
});

it('knows the initials of syllables, and leaves the rest alone', () => {
  expect(initialsOf('강화학습')).toBe('ㄱㅎㅎㅅ');
  expect(initialsOf('빨리 GPT')).toBe('ㅃㄹ GPT');
});
