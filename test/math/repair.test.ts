import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/math/commands.ts';
import { AUTHOR_SYMBOLS, katexMacros } from '../../src/math/macros.ts';
import { findLostMath } from '../../src/math/repair.ts';
import type { Construct, LostMath } from '../../src/math/repair.ts';
import { CORNERS, LEFT } from './repair-corners.ts';
import { EXAMPLES, HOSTILE, PROSE } from './repair-examples.ts';
import { typeset } from './typeset.ts';

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

describe('proof', () => {
  it.each([
    ['in Theta(n) time', 'growth'],
    ['in phi(n) of', 'name'],
  ])('of %s is %s', (text, construct) => {
    expect(findLostMath(text).map((math) => math.construct)).toEqual([construct]);
  });
});

describe('limits', () => {
  const nested = (depth: number): string => `${'x_{'.repeat(depth)}1${'}'.repeat(depth)}`;

  it('reads scripts within scripts, to a depth that no abstract has', () => {
    const [math] = findLostMath(nested(6));
    expect(math).toMatchObject({ start: 0, end: nested(6).length });
    expect(findLostMath(nested(7))).toMatchObject([{ start: 'x_{'.length }]);
  });

  it('takes no more than a long formula as one', () => {
    const sum = 'x_1 + '.repeat(100);
    const [first, ...others] = findLostMath(`${sum}y`);
    expect(first?.end).toBeLessThan(sum.length);
    expect(others).not.toEqual([]);
    expect(findLostMath(`(${sum}y)`)[0]?.start).toBe(1);
  });

  it('reads a formula far into a text as one at its beginning', () => {
    const far = 'so '.repeat(300);
    expect(marked(`${far}(1-\\epsilon) + x_2`)).toBe(`${far}«(1-\\epsilon) + x_2»`);
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

  it.each([
    ['x2014', '\\text{\\char"2014}'],
    ['2014', ''],
    ['ax2014', ''],
    ['x2014z', ''],
  ])('makes of the character %s the TeX %j', (name, tex) => {
    const unicode = katexMacros()['\\unicode'];
    const tokens = Array.from(name, (text) => ({ text })).reverse();
    const made = typeof unicode === 'function' && unicode({ consumeArg: () => ({ tokens }) });
    expect(made).toBe(tex);
  });

  it('sets a character by its number, and nothing for a number that is none', () => {
    expect(typeset('\\unicode{x2014}')).toContain('—');
    expect(typeset('a\\unicode{2014}')).not.toContain('—');
  });
});
