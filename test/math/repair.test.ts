import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/math/commands.ts';
import { AUTHOR_SYMBOLS, katexMacros } from '../../src/math/macros.ts';
import { findLostMath } from '../../src/math/repair.ts';
import type { Construct, LostMath } from '../../src/math/repair.ts';
import { CORNERS, LEFT } from './repair-corners.ts';
import { EXAMPLES, HOSTILE, PROSE } from './repair-examples.ts';

/** The text with each span replaced. */
function replaced(text: string, by: (math: LostMath) => string): string {
  let result = '';
  let at = 0;
  for (const math of findLostMath(text)) {
    result += text.slice(at, math.start) + by(math);
    at = math.end;
  }
  return result + text.slice(at);
}

const marked = (text: string): string => replaced(text, ({ tex }) => `«${tex}»`);

const typeset = (tex: string): string =>
  katex.renderToString(tex, { throwOnError: true, strict: 'ignore', macros: katexMacros() });

const constructs = Object.keys(EXAMPLES) as Construct[];

describe.each(constructs)('%s', (construct) => {
  it.each(EXAMPLES[construct])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('is what proves its examples', () => {
    const proofs = EXAMPLES[construct].flatMap(([text]) => findLostMath(text));
    expect(proofs.map((math) => math.construct)).toContain(construct);
  });

  it('gives TeX that KaTeX can set', () => {
    for (const { tex } of EXAMPLES[construct].flatMap(([text]) => findLostMath(text))) {
      expect(() => typeset(tex)).not.toThrow();
    }
  });
});

describe('abstains', () => {
  it.each(PROSE)('%s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it.each(HOSTILE)('%s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('corners', () => {
  it.each(CORNERS)('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(LEFT)('%s stays', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('commands', () => {
  const arguments_: Partial<Record<string, string>> = {
    accent: '{x}',
    style: '{x}',
    text: '{x}',
    root: '{x}',
    fraction: '{x}{y}',
    switch: ' x',
  };

  it.each([...COMMANDS])('KaTeX knows \\%s', (name, { kind }) => {
    const tex = `\\${name}${arguments_[kind] ?? ' '}`;
    const isLimit = name === 'limits' || name === 'nolimits';
    expect(() => typeset(isLimit ? `\\sum${tex}` : tex)).not.toThrow();
  });

  it.each([...AUTHOR_SYMBOLS.keys()])('KaTeX gets \\%s', (name) => {
    expect(() => typeset(`\\${name}_1`)).not.toThrow();
  });

  it('keeps author macros apart from one formula to the next', () => {
    expect(katexMacros()).not.toBe(katexMacros());
  });

  it('sets a character by its number, and nothing for a number that is none', () => {
    expect(typeset('\\unicode{x2014}')).toContain('—');
    expect(typeset('a\\unicode{2014}')).not.toContain('—');
  });
});

const piece = fc.constantFrom(
  ...[
    '\\sim',
    '\\times',
    '\\frac',
    '\\sqrt',
    '\\foo',
    '\\text',
    '\\left(',
    '\\|',
    '\\{',
    '\\}',
    '\\%',
  ],
  ...[
    '_',
    '^',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '|',
    '=',
    '-',
    '+',
    '/',
    ',',
    '.',
    '$',
    "'",
    '%',
    '~',
  ],
  ...[
    'x',
    'A',
    'N_E',
    'f_i',
    '10^25',
    '4.04',
    '256',
    'alpha',
    'eta',
    'sum',
    'times',
    'to',
    'infty',
  ],
  ...[
    'sqrtT',
    'frac12',
    'haty',
    'mathbbR',
    'leq',
    'log',
    'O(',
    'rm',
    'VILA',
    'word',
    '가',
    'é',
    '😀',
    'α',
  ],
);
const space = fc.constantFrom('', '', ' ');
const prose = fc
  .array(fc.tuple(piece, space), { maxLength: 16 })
  .map((parts) => parts.flat().join(''));

describe('properties', () => {
  it('gives ascending, disjoint, non-empty spans inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
        let at = 0;
        for (const { start, end } of findLostMath(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('uses only commands of the closed list', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { tex } of findLostMath(text)) {
          for (const [, name] of tex.matchAll(/\\([a-z]+|[^a-z])/gi)) {
            expect(COMMANDS.has(name ?? '') || AUTHOR_SYMBOLS.has(name ?? '')).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives TeX that KaTeX can set', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { tex } of findLostMath(text)) expect(() => typeset(tex)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('time', () => {
  const units = [
    ...['x_1 ', '((', '{{', '\\frac', '\\sqrt{', '|x', '\\|', '_', '^', 'a_', 'x^{', '\\sim'],
    ...['sqrt', '1,1', 'x = ', '(x_1, ', '\\infty', '\\cite{', '@a', 'f(', '가x_1', 'fracx', 'a/'],
    ...['\\left(', 'log ', '- ', '10^2^', 'sum_i=1^', '\\{', ', ldots, ', 'x ', '1.', '\\a'],
  ];

  // To the square of its length, such a text would take longer than any test may.
  it.each(units)('is bounded on %s', (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    for (const { start, end } of findLostMath(text)) expect(start).toBeLessThan(end);
  });
});
