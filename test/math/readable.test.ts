import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/math/commands.ts';
import { toReadableMath } from '../../src/math/readable.ts';

describe('toReadableMath', () => {
  it.each([
    ['\\sim 200\\times', '∼200×'],
    ['N_E \\sum_{i=1}^{N_E} f_i p_i', 'N_E ∑ᵢ₌₁^(N_E) fᵢ pᵢ'],
    ['10^{25}', '10²⁵'],
    ['10^{-5}', '10⁻⁵'],
    ['T \\to \\infty', 'T → ∞'],
    ['5 \\times 5', '5 × 5'],
    ['256\\times256', '256×256'],
    ['\\leq5\\%', '≤5%'],
    ['34 \\%', '34 %'],
    ['B_{\\text{crit}} \\propto T', 'B_crit ∝ T'],
    ['{\\bW_q}^{\\top} \\bW_k', 'W_qᵀ Wₖ'],
    ['\\frac{\\sigma_1(x)}{2}', '(σ₁(x))/2'],
    ['\\frac12', '1/2'],
    ['1/\\sqrt{d_k}', '1/√dₖ'],
    ['\\sqrt{a+b}', '√(a+b)'],
    ['\\mathcal{O}(n \\log n)', 'O(n log n)'],
    ['({\\rm sign}(g_i))_i', '(sign(gᵢ))ᵢ'],
    ['\\hat{y}_t', 'ŷₜ'],
    ['\\overline{AB}', 'AB'],
    ['\\{n\\}', '{n}'],
    ['\\text{—}', '—'],
    ['\\unicode{x2014}', '—'],
    ['\\unicode{y}', ''],
    ['\\left( x \\right)', '( x )'],
    ['\\alpha x', 'αx'],
    ['x \\alpha y', 'x α y'],
    ['\\mathbb{R}^d', 'Rᵈ'],
    ['a\\,b\\!c', 'a bc'],
    ['1{,}024', '1,024'],
    ['x^', 'x'],
    ['}}{x', 'x'],
    ['\\nobodyknows{x}', 'nobodyknowsx'],
    ['\\big| \\to \\!\\times= ', '| → × ='],
    ['= \\,= ', '= ='],
    ['  \\times_B', '× _B'],
    ['\\vec}', ''],
    ['\\big|', '|'],
    ['가_{ }', '가'],
    ['_\\top', '_⊤'],
    [' ', ''],
    ['\\bigl(', '('],
    ['\\sin x', 'sin x'],
    [' \\to \\sim \\{', '→ ∼ {'],
    ['\\unicode{x123456}', ''],
    ['\\unicode{ax41}', ''],
    ['\\leftmost', 'leftmost'],
    ['\\mybig', 'mybig'],
    ['\\frac{x^}{y}', 'x/y'],
    ['x \\leq5', 'x ≤ 5'],
    ['x = \\displaystyle \\sum y', 'x = ∑ y'],
    ['x\n\\to y', 'x → y'],
    ['x \\to ', 'x →'],
    ['x_{a \\to', 'x_(a →)'],
    ['\\sqrt{\\, ', '√'],
  ])('%s is %s', (tex, text) => {
    expect(toReadableMath(tex)).toBe(text);
  });

  it('leaves out what stands in more groups than any formula has', () => {
    const nested = (depth: number): string => `${'{'.repeat(depth)}x${'}'.repeat(depth)}y`;
    expect(toReadableMath(nested(48))).toBe('xy');
    expect(toReadableMath(nested(49))).toBe('y');
    expect(toReadableMath(`${'{}'.repeat(60)}x`)).toBe('x');
    expect(toReadableMath(`${'x^2'.repeat(60)}${nested(49)}`)).toBe(`${'x²'.repeat(60)}y`);
  });

  it.each([...COMMANDS.keys()].filter((name) => /^[a-z]/i.test(name)))(
    'shows no backslash for \\%s',
    (name) => {
      expect(toReadableMath(`\\${name}{x}{y}`)).not.toContain('\\');
    },
  );

  it('never fails, nor shows a backslash', () => {
    const part = fc.constantFrom(
      '\\',
      '{',
      '}',
      '_',
      '^',
      'x',
      ' ',
      '\\frac',
      '\\sum',
      '\\sim',
      '가',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(toReadableMath(parts.join(''))).not.toContain('\\');
      }),
    );
  });
});
