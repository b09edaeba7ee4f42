import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/located.ts';
import { splitLanguages } from '../../src/parse/languages.ts';
import { splitLines } from '../../src/parse/lines.ts';

interface Languages {
  readonly abstract?: string[];
  readonly ko?: string[];
  readonly en?: string[];
  readonly unsure?: string[];
}

/** How the lines of a text are divided; what is empty is left out. */
function languagesOf(lines: readonly string[], hasAbstract = false): Languages {
  const { abstract, ko, en, unsure } = splitLanguages(splitLines(lines.join('\n')), hasAbstract);
  const all = { abstract, ko, en, unsure: unsure.map(({ paragraph }) => paragraph) };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, paragraphs]) => paragraphs.length > 0)
      .map(([name, paragraphs]) => [name, valuesOf(paragraphs)]),
  );
}

const URL = 'https://duck.example/a';
const ABSTRACT = 'x'.repeat(200);

describe('English alone', () => {
  it('begins with the abstract if that is long enough for one', () => {
    const short = ABSTRACT.slice(1);
    expect(languagesOf([ABSTRACT, 'Ducks.'])).toEqual({ abstract: [ABSTRACT], en: ['Ducks.'] });
    expect(languagesOf([short, 'Ducks.'])).toEqual({ en: [short, 'Ducks.'], unsure: [short] });
  });

  it('has only its first paragraph for an abstract, and one doubt about the second', () => {
    const en = ['Ducks.', 'Geese.', 'Swans.'];
    expect(languagesOf([ABSTRACT, ...en])).toEqual({
      abstract: [ABSTRACT],
      en,
      unsure: ['Ducks.'],
    });
  });

  it('is a commentary below a marked abstract', () => {
    expect(languagesOf([ABSTRACT, 'Ducks.'], true)).toEqual({ en: [ABSTRACT, 'Ducks.'] });
  });
});

describe('languages that take turns', () => {
  it('are told by script', () => {
    expect(languagesOf(['오리입니다.', 'It is a duck.', '거위입니다.', 'It is a goose.'])).toEqual({
      ko: ['오리입니다.', '거위입니다.'],
      en: ['It is a duck.', 'It is a goose.'],
    });
  });

  it('have as many paragraphs each; else the English ones are quotations', () => {
    const lines = ['오리다.', 'It is a duck.', '거위다.', 'It is a goose.', '백조다.'];
    expect(languagesOf(lines)).toEqual({ ko: lines, unsure: ['It is a duck.', 'It is a goose.'] });
  });
});

describe('the Korean part', () => {
  it.each([
    ['1. 오리를 셉니다.', '2. Wild Geese'],
    ['9. 오리를 셉니다.', '10. Wild Geese'],
  ])('goes on with the next item of its list: %s / %s', (...lines) => {
    expect(languagesOf(lines)).toEqual({ ko: lines });
  });

  it('does not go on with a number amid an English sentence', () => {
    const [ko, en] = ['1. 오리를 셉니다.', 'They count ducks in step 2. It works.'];
    expect(languagesOf([ko, en])).toEqual({ ko: [ko], en: [en] });
  });

  it('may hold English words that only a sentence has', () => {
    const lines = ['오리입니다.', 'Mixture of Experts를 씁니다.', '거위입니다.'];
    expect(languagesOf(lines)).toEqual({ ko: lines });
  });

  it.each([
    ['one, and the English too', [URL, '오리다.'], [URL, 'A duck.']],
    ['one and ends with one', [URL, '오리다.', URL], ['A duck.', 'It swims.']],
    ['one, and is the longer', [URL, '오리다.', '거위다.'], ['A duck.']],
  ])('may begin with an address: %s', (_, ko, en) => {
    expect(languagesOf([...ko, ...en])).toEqual({ ko, en });
  });
});
