import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/located.ts';
import type { Entry } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';

const entriesOf = (text: string): Entry[] => parse(text).days.flatMap(({ entries }) => entries);

const titlesOf = (text: string): (string | undefined)[] =>
  entriesOf(text).map(({ title }) => title?.value);

const linksOf = (text: string): string[][] => entriesOf(text).map(({ links }) => valuesOf(links));

const tagsOf = (text: string): string[][] => entriesOf(text).map(({ tags }) => valuesOf(tags));

/** All paragraphs of the commentary, whatever their language. */
const commentaryOf = (text: string): string[][] =>
  entriesOf(text).map(({ commentary: { ko, en } }) => valuesOf([...ko, ...en]));

/** Whether a message of `ruleId` is among those of a text, and in which lines. */
const saidIn = (text: string, ruleId: string): (number | undefined)[] =>
  parse(text)
    .messages.filter((message) => message.ruleId === ruleId)
    .map(({ line }) => line);

/** An entry that nothing ends. */
const DUCK = 'Counting Ducks\n(Minji Seo, Tom Baker)\n오리를 세는 모델입니다.';

describe('a separator', () => {
  it.each([
    ['above the first entry', `---\nCounting Ducks\n오리를 셉니다.\n#duck`],
    ['below a date', `2025-01-22\n---\nCounting Ducks\n오리를 셉니다.\n#duck`],
    ['behind tags', `${DUCK}\n#duck\n---\nCounting Geese\n거위를 셉니다.\n#goose`],
    ['behind the last entry', `${DUCK}\n---`],
    ['before the next day', `2025-01-22\n${DUCK}\n---\n2025-01-23\n${DUCK}`],
    ['before an entry that no tags precede', `${DUCK}\n---\nCounting Geese\n(Ana Ruiz, Jun Park)`],
  ])('is expected %s', (_, text) => {
    expect(saidIn(text, 'unexpected-mark')).toEqual([]);
  });

  it('is passed over where the entry goes on, and told of', () => {
    const text = `${DUCK}\n---\n거위도 셉니다.\n#duck`;
    expect(saidIn(text, 'unexpected-mark')).toEqual([4]);
    expect(commentaryOf(text)).toEqual([['오리를 세는 모델입니다.', '거위도 셉니다.']]);
  });
});

describe('tags', () => {
  it('may fill several lines', () => {
    const text = `${DUCK}\n#duck\n#goose`;
    expect(tagsOf(text)).toEqual([['duck', 'goose']]);
    expect(saidIn(text, 'orphan-tags')).toEqual([]);
  });

  it('that something divides from those of the entry belong to none', () => {
    const text = `${DUCK}\n#duck\n---\n#goose`;
    expect(tagsOf(text)).toEqual([['duck']]);
    expect(saidIn(text, 'orphan-tags')).toEqual([6]);
  });

  it('without an entry belong to none', () => {
    expect(saidIn('2025-01-22\n#duck', 'orphan-tags')).toEqual([2]);
  });
});

describe('addresses', () => {
  const [a, b] = ['https://duck.example/a', 'https://duck.example/b'];

  it('above a title belong to it', () => {
    expect(linksOf(`${a}\n${DUCK}\n#duck`)).toEqual([[a]]);
  });

  it('within a commentary stay there', () => {
    const text = `*Counting Ducks*\n> Ducks are counted.\n<english>\n${a}\nThey count.\n</english>`;
    expect(linksOf(text)).toEqual([[]]);
    expect(commentaryOf(text)).toEqual([[a, 'They count.']]);
  });

  it('at the end of a day belong to its last entry', () => {
    const days = `${DUCK}\n#a\n${DUCK}\n#b\n${DUCK}\n#c\n${a}`;
    expect(linksOf(days)).toEqual([[], [], [a]]);
  });

  it.each([
    ['a quotation', `${a}\n> Ducks are counted.`],
    ['tags', `${a}\n#goose`],
    ['authors', `${a}\n(Ana Ruiz, Jun Park)`],
  ])('at the end of a day are an entry with %s', (_, text) => {
    expect(linksOf(`${DUCK}\n#duck\n${text}`)).toEqual([[], [a]]);
  });

  it('above a marked title that no tags precede belong to it', () => {
    expect(linksOf(`${DUCK}\n${a}\n${b}\n*Counting Geese*\n거위를 셉니다.`)).toEqual([[], [a, b]]);
    expect(linksOf(`${DUCK}\n${a}\n# Counting Geese\n거위를 셉니다.`)).toEqual([[], [a]]);
  });

  it('above a title with a marked abstract that no tags precede belong to it', () => {
    const text = `${DUCK}\n${a}\nCounting Geese (Goose Lab)\n> Geese are counted.`;
    expect(linksOf(text)).toEqual([[], [a]]);
  });

  it('above a title without any mark that no tags precede stay in the commentary', () => {
    const text = `${DUCK}\n${a}\nCounting Geese\n(Ana Ruiz, Jun Park)`;
    expect(linksOf(text)).toEqual([[], []]);
    expect(commentaryOf(text)).toEqual([['오리를 세는 모델입니다.', a], []]);
  });

  it.each([a, 'http://duck.example/a', `<${a}>`, 'arXiv:2501.01234', 'doi:10.1000/1'])(
    'without a bullet below other links stand above the next title: %s',
    (address) => {
      const text = `${DUCK}\n#duck\n# Links\n- [[250110 Geese.md]]\n${address}\n*Counting Geese*`;
      expect(linksOf(text)).toEqual([['- [[250110 Geese.md]]'], [address]]);
    },
  );

  it('with a bullet are among the links of the entry', () => {
    const text = `${DUCK}\n#duck\n# Links\n- ${a}\n*Counting Geese*`;
    expect(linksOf(text)).toEqual([[`- ${a}`], []]);
  });
});

it.each(['- more in [[250110 Geese.md]]', '3. The third part', '12) The twelfth part'])(
  'a list item below “Links” is one of them: %s',
  (item) => {
    expect(linksOf(`${DUCK}\n#duck\n# Links\n${item}`)).toEqual([[item]]);
  },
);

describe('a line within an entry', () => {
  it.each([
    ['a heading', '# Counting Geese'],
    ['a title in asterisks with its authors', '*Counting Geese* (Ana Ruiz, Jun Park)'],
    ['a title in asterisks above its authors', '*Counting Geese*\n(Ana Ruiz, Jun Park)'],
    ['a title in asterisks below an address', 'https://duck.example/a\n*Counting Geese*'],
    ['a title above a list of names', 'Counting Geese\n(Ana Ruiz, Jun Park)'],
    ['a title above a marked abstract', 'Counting Geese (Goose Lab)\n> Geese are counted.'],
  ])('begins another one if it is %s', (_, lines) => {
    const text = `${DUCK}\n${lines}`;
    expect(titlesOf(text)).toEqual(['Counting Ducks', 'Counting Geese']);
    expect(saidIn(text, 'unsure-entry')).toHaveLength(1);
  });

  it.each([
    ['in asterisks', '*거위도 셉니다*'],
    ['in parentheses', '(Ana Ruiz, Jun Park)'],
    ['with names at its end', 'It goes on from the work on geese (Ana Ruiz, Jun Park)'],
    ['above a remark in parentheses', 'Counting Geese\n(Goose Lab)'],
    ['above a quotation', 'They say so\n> Geese are counted.'],
  ])('belongs to it if it is only %s', (_, lines) => {
    expect(titlesOf(`${DUCK}\n${lines}`)).toEqual(['Counting Ducks']);
  });

  it('begins another one right below a title, if it is a heading', () => {
    expect(titlesOf('# Counting Ducks\n# Counting Geese')).toEqual([
      'Counting Ducks',
      'Counting Geese',
    ]);
  });

  it('begins none right below a title, if it bears no mark', () => {
    expect(titlesOf('# Counting Ducks\nA Second Look\n(Ana Ruiz, Jun Park)')).toEqual([
      'Counting Ducks',
    ]);
  });

  it('names no authors below the beginning of the commentary', () => {
    const text = 'Counting Ducks\n오리를 셉니다.\n(Ana Ruiz, Jun Park)\n#duck';
    expect(entriesOf(text).map(({ authors }) => valuesOf(authors))).toEqual([[]]);
    expect(commentaryOf(text)).toEqual([['오리를 셉니다.', '(Ana Ruiz, Jun Park)']]);
  });
});
