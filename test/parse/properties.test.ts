import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysJson } from '../../src/cli/parse.ts';
import type { Day, Point } from '../../src/model.ts';
import { parse, type Parsed } from '../../src/parse/parse.ts';
import { printDay } from '../../src/parse/print.ts';
import { dump, tellableDay } from '../support/dumps.ts';
import { soiled } from '../support/mishaps.ts';
import { accountedFor, fieldsOf } from '../support/places.ts';
import { PATIENCE, runs } from '../support/runs.ts';

const language = fc.constantFrom('ko' as const, 'en' as const);
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

function losesNothing(text: string, parsed: Parsed): void {
  const rest = text.split('');
  for (const { start, end } of accountedFor(parsed)) rest.fill(' ', start.offset, end.offset);
  expect(rest.join('')).not.toMatch(/[\p{L}\p{N}]/u);
}

function placesEveryLine(text: string, parsed: Parsed): void {
  const placed = new Set<number>();
  for (const { start, end } of accountedFor(parsed)) {
    for (let line = start.line; line <= end.line; line += 1) placed.add(line);
  }
  const unplaced = text
    .split(/\r\n|\r|\n/)
    .filter((line, index) => line.trim() !== '' && !placed.has(index + 1));
  expect(unplaced).toEqual([]);
}

function standsWhereItSays(text: string, { days }: Parsed): void {
  for (const { value, position } of days.flatMap(({ entries }) => entries.flatMap(fieldsOf))) {
    const { start, end } = position;
    expect(text.slice(start.offset, end.offset).replace(/\r\n?/g, '\n')).toBe(value);
    expect(start).toEqual(pointAt(text, start.offset));
    expect(end).toEqual(pointAt(text, end.offset));
    // Neither empty nor with white space around it.
    expect(value).not.toBe('');
    expect(value.trim()).toBe(value);
  }
}

function isReadAlike(text: string, parsed: Parsed): void {
  expect(parse(text)).toEqual(parsed);
  const lines = parsed.messages.map((message) => message.line ?? 0);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
}

describe('any text', () => {
  it(
    'is read alike every time, each line with its place in a field or a message',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const parsed = parse(text);
          losesNothing(text, parsed);
          placesEveryLine(text, parsed);
          standsWhereItSays(text, parsed);
          isReadAlike(text, parsed);
        }),
        runs(),
      );
    },
    PATIENCE,
  );
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
