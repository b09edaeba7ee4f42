/** What happens to lines on their way into a file: dropped, doubled, swapped, cut, joined, soiled. */
import fc from 'fast-check';

type Mishap = (lines: readonly string[]) => string[];

const at = (lines: readonly string[], seed: number): number => seed % Math.max(lines.length, 1);

const replace = (lines: readonly string[], index: number, ...by: string[]): string[] =>
  lines.toSpliced(index, 1, ...by);

const drop =
  (seed: number): Mishap =>
  (lines) =>
    replace(lines, at(lines, seed));

const double =
  (seed: number): Mishap =>
  (lines) => {
    const index = at(lines, seed);
    return replace(lines, index, lines[index] ?? '', lines[index] ?? '');
  };

const swap =
  (seed: number, other: number): Mishap =>
  (lines) => {
    const [from, to] = [at(lines, seed), at(lines, other)];
    return lines.with(from, lines[to] ?? '').with(to, lines[from] ?? '');
  };

const truncate =
  (seed: number, length: number): Mishap =>
  (lines) => {
    const index = at(lines, seed);
    return replace(lines, index, (lines[index] ?? '').slice(0, length % 60));
  };

const join =
  (seed: number): Mishap =>
  (lines) => {
    const index = at(lines, seed);
    return lines.toSpliced(index, 2, lines.slice(index, index + 2).join(''));
  };

const inject =
  (seed: number, column: number, text: string): Mishap =>
  (lines) => {
    const index = at(lines, seed);
    const line = lines[index] ?? '';
    const cut = column % (line.length + 1);
    return replace(lines, index, line.slice(0, cut) + text + line.slice(cut));
  };

/** Lines that mean something to the grammar, at places where they mean something else. */
const MARKS = [
  '#',
  '---',
  '# Links',
  '<english>',
  '</english>',
  '```',
  '~~~',
  '$$',
  '> ',
  '(A B, C D)',
  '(',
  ')',
  '*T* (A, B)',
  '## T',
  '#a #b c',
  '# ',
  '2025-13-01',
  '2025년 2월 1일',
  '- [[x.md]]',
  'https://a.b',
  '1. ',
  '\u2028',
  '\r',
  '\uFEFF',
  '\u0000',
  '\uD800',
];

const seed = fc.nat({ max: 9999 });
const anything = fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary', maxLength: 6 }));

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  seed.map(drop),
  seed.map(double),
  fc.tuple(seed, seed).map((args) => swap(...args)),
  fc.tuple(seed, seed).map((args) => truncate(...args)),
  seed.map(join),
  fc.tuple(seed, seed, anything).map((args) => inject(...args)),
  fc.tuple(seed, anything).map(
    ([where, line]): Mishap =>
      (lines) =>
        lines.toSpliced(at(lines, where), 0, line),
  ),
);

/** A text after up to ten mishaps, with any of the line ends there are. */
export const soiled = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.array(mishap, { maxLength: 10 }),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' \n\t'),
    )
    .map(([clean, mishaps, end]) =>
      mishaps
        .reduce<readonly string[]>((lines, change) => change(lines), clean.split('\n'))
        .join(end),
    );
