import { expect, it } from 'vitest';
import type { IsoDate } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { printDate, printDay } from '../../src/parse/print.ts';

it.each([
  ['ko', '2025년 1월 2일'],
  ['en', '2025-01-02'],
] as const)('writes a date in %s as %s', (language, expected) => {
  expect(printDate('2025-01-02' as IsoDate, language)).toBe(expected);
});

it('leaves out what an entry lacks', () => {
  const text = '(Minji Seo, Tom Baker)\n모델입니다.\n#moe #rl\nA Title\n';
  expect(parse(text).days.map((day) => printDay(day, 'ko'))).toEqual([text]);
});

it('turns the marks of a vault note into a dump', () => {
  const vault =
    '*A Title* (Minji Seo)\n\n> What it says.\n\n<english>\nIt says so.\n</english>\n\n#moe';
  const printed = parse(vault, '2025-01-02' as IsoDate).days.map((day) => printDay(day, 'en'));
  expect(printed).toEqual(['2025-01-02\nA Title\n(Minji Seo)\nWhat it says.\nIt says so.\n#moe\n']);
});
