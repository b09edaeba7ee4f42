import { expect, it } from 'vitest';
import type { IsoDate } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { printDate, printDay, printEntry } from '../../src/parse/print.ts';

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

it('marks the fields that it is told to', () => {
  const vault =
    '*A Title*\n(Minji Seo)\n> What it says.\n이렇게 말한다.\n<english>\nIt says so.\n</english>\n#moe';
  const [entry] = parse(vault).days.flatMap(({ entries }) => entries);
  expect(entry && printEntry(entry, ['title', 'abstract', 'english']).join('\n')).toBe(vault);
});

it('marks no English where there is none', () => {
  const [entry] = parse('A Title\n(Minji Seo)\n모델입니다.').days.flatMap(({ entries }) => entries);
  expect(entry && printEntry(entry, ['english'])).not.toContain('<english>');
});

const printed = (text: string): string[] => parse(text).days.map((day) => printDay(day, 'ko'));

it('has an address above the title, but below the tags where it stands in a list', () => {
  const text =
    'http://a.org/\nA Title\n(Minji Seo)\n모델입니다.\n#moe\n# Links\n- https://b.org/\n';
  expect(printed(text)).toEqual([text]);
});

it('divides two entries only where the links of one would take in those of the next', () => {
  const next = 'B Title\n(Tom Baker)\n#rl\n';
  const addresses = `A Title\n(Minji Seo)\n#moe\nhttps://b.org/\n${next}`;
  expect(printed(addresses)).toEqual([addresses]);
  const list = `A Title\n(Minji Seo)\n#moe\n# Links\n- [[Older.md]]\n${next}`;
  expect(printed(list)).toEqual([list]);
});

it('has other links than addresses below the tags, apart from the next entry', () => {
  const text =
    'https://a.org/\nA Title\n(Minji Seo)\n#moe\n# Links\n- [[Older.md]]\n#\nhttps://b.org/\nB Title\n(Tom Baker)\n#rl\n';
  expect(parse(text).days.map((day) => printDay(day, 'ko'))).toEqual([text]);
});
