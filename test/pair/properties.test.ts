import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairParagraphs } from '../../src/pair/pair.ts';
import { splitSentences, type Span } from '../../src/pair/sentences.ts';

/** No sentence ends in the middle of these. */
const UNBREAKABLE = [
  'https://duck.example/a.b?c.',
  '(https://duck.example/1,',
  '$\\alpha. b$',
  '`a. b`',
  '**하나. 둘!**',
  '[가. 나](https://duck.example/1)',
];
const LOOSE = [
  '모델입니다.',
  'ducks.',
  'e.g.',
  '정말?!',
  '(예.',
  '끝)',
  '1.',
  '2.',
  '…',
  '🎉',
  '"왜?"',
  'A.',
];

const prose = fc
  .array(fc.constantFrom(...UNBREAKABLE, ...LOOSE), { maxLength: 20 })
  .map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  { weight: 3, arbitrary: prose },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'가나 .?!()[]$`*"。https://'.split('')),
      maxLength: 200,
    }),
  },
);

const isInOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0));

describe('sentences of any text', () => {
  it('are in order and cover all but white space between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = splitSentences(text);
        expect(isInOrder(spans)).toBe(true);
        const rest = text.split('');
        for (const { start, end } of spans) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          rest.fill('', start, end);
        }
        expect(rest.join('').trim()).toBe('');
      }),
    );
  });

  it('leave in one piece what is one', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const spans = splitSentences(text);
        for (const piece of UNBREAKABLE) {
          for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            const [from, to] = [at, at + piece.length];
            expect(spans.some(({ start, end }) => start <= from && to <= end)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('pairs of any two texts', () => {
  it('are in order in both languages, and made of whole sentences', () => {
    fc.assert(
      fc.property(anyText, anyText, (ko, en) => {
        const pairs = pairParagraphs(ko, en);
        for (const [language, text] of [
          ['ko', ko],
          ['en', en],
        ] as const) {
          const spans = pairs.map((pair) => pair[language]);
          const sentences = splitSentences(text);
          expect(isInOrder(spans)).toBe(true);
          for (const { start, end } of spans) {
            expect(sentences.some((sentence) => sentence.start === start)).toBe(true);
            expect(sentences.some((sentence) => sentence.end === end)).toBe(true);
          }
        }
      }),
    );
  });

  it('are some wherever both say something', () => {
    fc.assert(
      fc.property(anyText, anyText, (ko, en) => {
        const saysNothing = ko.trim() === '' || en.trim() === '';
        expect(pairParagraphs(ko, en).length === 0).toBe(saysNothing);
      }),
    );
  });
});
