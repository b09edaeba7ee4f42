import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysJson } from '../../src/cli/parse.ts';
import type { Day, Point } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { printDay } from '../../src/parse/print.ts';
import { tellableDay } from '../support/dumps.ts';
import { soiled } from '../support/mishaps.ts';
import { accountedFor, fieldsOf } from '../support/places.ts';

const language = fc.constantFrom('ko' as const, 'en' as const);
const dump = fc.tuple(tellableDay, language).map((args) => printDay(...args));
const anyText = fc.oneof(
  { weight: 4, arbitrary: soiled(dump) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

/** Line and column of an offset, counted anew from the text. */
function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

const content = (days: readonly Day[]): object => daysJson(days);

describe('any text', () => {
  it('loses no letter and no digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = text.split('');
        for (const { start, end } of accountedFor(parse(text))) {
          rest.fill(' ', start.offset, end.offset);
        }
        expect(rest.join('')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('leaves no line without a place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const places = accountedFor(parse(text));
        const unplaced = text
          .split(/\r\n|\r|\n/)
          .map((line, index) => ({ line, number: index + 1 }))
          .filter(({ line }) => line.trim() !== '')
          .filter(
            ({ number }) =>
              !places.some(({ start, end }) => start.line <= number && number <= end.line),
          );
        expect(unplaced).toEqual([]);
      }),
    );
  });

  it('has each value where its position says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value, position } of parse(text).days.flatMap(({ entries }) =>
          entries.flatMap(fieldsOf),
        )) {
          const { start, end } = position;
          expect(text.slice(start.offset, end.offset).replace(/\r\n?/g, '\n')).toBe(value);
          expect(start).toEqual(pointAt(text, start.offset));
          expect(end).toEqual(pointAt(text, end.offset));
        }
      }),
    );
  });

  it('has no empty value and no white space around one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value } of parse(text).days.flatMap(({ entries }) =>
          entries.flatMap(fieldsOf),
        )) {
          expect(value).not.toBe('');
          expect(value.trim()).toBe(value);
        }
      }),
    );
  });

  it('is read alike every time, with its messages in file order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = parse(text);
        expect(parse(text)).toEqual(first);
        const lines = first.messages.map((message) => message.line ?? 0);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a well-formed day', () => {
  it('comes back as it was when it is printed and parsed', () => {
    fc.assert(
      fc.property(tellableDay, language, (day, headings) => {
        expect(content(parse(printDay(day, headings)).days)).toEqual(content([day]));
      }),
    );
  });

  it('prints the same text again', () => {
    fc.assert(
      fc.property(dump, language, (text, headings) => {
        const print = (source: string): string =>
          parse(source)
            .days.map((day) => printDay(day, headings))
            .join('');
        expect(print(print(text))).toBe(print(text));
      }),
    );
  });

  it('may share its file with other days', () => {
    fc.assert(
      fc.property(
        fc.array(tellableDay, { minLength: 1, maxLength: 3 }),
        language,
        (days, headings) => {
          const text = days.map((day) => printDay(day, headings)).join('');
          expect(content(parse(text).days)).toEqual(content(days));
        },
      ),
    );
  });

  it.each([
    ['blank lines between its paragraphs', (text: string) => text.replaceAll('\n', '\n\n')],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['spaces around its lines', (text: string) => text.replace(/^|$/gm, ' \t ')],
    ['no final newline', (text: string) => text.trimEnd()],
  ])('is read alike with %s', (_, change) => {
    fc.assert(
      fc.property(dump, (text) => {
        expect(content(parse(change(text)).days)).toEqual(content(parse(text).days));
      }),
    );
  });
});
