/** The commentary as passages, with the sentences that say the same marked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Located, Passage } from '../../src/model.ts';
import { renderEntry } from '../../src/render/render.ts';

/** Paragraphs as lines of a file, the Korean ones first. */
function passages(ko: readonly string[], en: readonly string[]): readonly Passage[] {
  let offset = 0;
  const placed = (value: string, index: number): Located => {
    const start = { line: index + 1, column: 1, offset };
    offset += value.length + 1;
    return { value, position: { start, end: { ...start, column: value.length + 1, offset } } };
  };
  const commentary = { ko: ko.map(placed), en: en.map(placed) };
  const title = placed('Title', 0);
  const fields = { title, authors: [], abstract: [], tags: [], links: [] };
  const entry: Entry = { ...fields, commentary, position: title.position };
  return renderEntry(entry, { repairMath: true }).rendered.html.commentary;
}

const numbers = (html: string | undefined): string[] =>
  [...(html ?? '').matchAll(/data-pair="(\d+)"/g)].map(([, number = '']) => number);

const plain = (html: string | undefined): string => (html ?? '').replace(/<[^>]*>/g, '');

describe('passages', () => {
  test('stand side by side, paragraph by paragraph', () => {
    const found = passages(['하나입니다.', '둘입니다.'], ['It is one.', 'It is two.']);
    expect(found.map(({ ko, en }) => [plain(ko), plain(en)])).toEqual([
      ['하나입니다.', 'It is one.'],
      ['둘입니다.', 'It is two.'],
    ]);
    expect(found.flatMap(({ ko }) => numbers(ko))).toEqual(['1', '2']);
    expect(found.flatMap(({ en }) => numbers(en))).toEqual(['1', '2']);
  });

  test('a list is one passage, its items paired', () => {
    const found = passages(['1. 하나', '2. 둘', '끝입니다.'], ['1. One', '2. Two', 'The end.']);
    expect(found.length).toBe(2);
    expect(found[0]?.ko?.match(/<li>/g)?.length).toBe(2);
    expect(numbers(found[0]?.en)).toEqual(['1', '2']);
    expect(numbers(found[1]?.en)).toEqual(['3']);
  });

  test('a list beside no list keeps the languages whole', () => {
    const found = passages(['1. 하나', '2. 둘'], ['1. One', '3. Two']);
    expect(found.length).toBe(1);
  });

  test('different numbers of paragraphs are one passage, with nothing paired', () => {
    const found = passages(['하나.', '둘.'], ['One.']);
    expect(found.length).toBe(1);
    expect(plain(found[0]?.ko)).toBe('하나.\n둘.');
    expect(numbers(found[0]?.ko)).toEqual([]);
  });

  test('one language alone has passages of that language', () => {
    expect(passages(['하나.'], [])).toEqual([{ ko: '<p>하나.</p>' }]);
    expect(passages([], [])).toEqual([]);
  });

  test('an address, strong words, code and formulas are not cut by a mark', () => {
    const [found] = passages(
      ['**굵게. 썼다.** `a. b.` 같은 $x. y$ (https://a.b/c.d).'],
      ['**Bold. Said.** `a. b.` as $x. y$ (https://a.b/c.d).'],
    );
    for (const html of [found?.ko, found?.en]) {
      expect(html).toMatch(/<strong>(?:굵게\. 썼다|Bold\. Said)\.<\/strong>/);
      expect(html).toContain('<code>a. b.</code>');
      expect(html).toContain('<a href="https://a.b/c.d">https://a.b/c.d</a>');
      expect(html).toContain('x. y</annotation>');
    }
  });

  test('marks change no text', () => {
    const word = fc.constantFrom('모델', 'MoE', 'e.g.', '3.5', 'https://a.b/c', '**a**', '(x)');
    const end = fc.constantFrom('. ', '? ', '다. ', ', ', ' ', '…');
    const line = fc
      .array(
        fc.tuple(word, end).map(([a, b]) => a + b),
        { minLength: 1, maxLength: 20 },
      )
      .map((words) => words.join('').trim());
    fc.assert(
      fc.property(line, line, (ko, en) => {
        const [paired] = passages([ko], [en]);
        expect(plain(paired?.ko)).toBe(plain(passages([ko], [])[0]?.ko));
        expect(plain(paired?.en)).toBe(plain(passages([], [en])[0]?.en));
        expect(numbers(paired?.ko)).toEqual(numbers(paired?.en));
      }),
    );
  });
});
