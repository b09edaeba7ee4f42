import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/math/commands.ts';
import { AUTHOR_SYMBOLS } from '../../src/math/macros.ts';
import { findLostMath } from '../../src/math/repair.ts';
import { processor, repair, repaired, visible } from './repaired.ts';
import { typeset } from './typeset.ts';

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

describe('lost mathematics', () => {
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

const markdownPiece = fc.constantFrom(
  ...['\\sim', '\\times', '\\alpha', '(', ')', '=', '-', ',', '.', '%', 'x', 'N_E', 'f_i', '10^25'],
  ...['4.04times', '256', 'eta', 'sum_i=1^N', 'to', 'infty', 'VILA^2', 'VILA', 'word', '가', 'K'],
);
const markdown = fc
  .array(fc.tuple(markdownPiece, fc.constantFrom('', ' ')), { maxLength: 12 })
  .map((parts) => `z ${parts.flat().join('')} z`);

describe('Markdown with lost mathematics', () => {
  it('changes no character outside the repairs', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(visible(repaired(text))).toBe(visible(processor.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const once = repaired(text);
        expect(repair(structuredClone(once))).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});
