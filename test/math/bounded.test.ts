/** To the square of its length, any of these texts would take longer than a test may. */
import { expect, it } from 'vitest';
import { toReadableMath } from '../../src/math/readable.ts';
import { findLostMath } from '../../src/math/repair.ts';

const units = [
  ...['x_1 ', '((', '{{', '\\frac', '\\sqrt{', '|x', '\\|', '_', '^', 'a_', 'x^{', '\\sim'],
  ...['sqrt', '1,1', 'x = ', '(x_1, ', '\\infty', '\\cite{', '@a', 'f(', '가x_1', 'fracx', 'a/'],
  ...['\\left(', 'log ', '- ', '10^2^', 'sum_i=1^', '\\{', ', ldots, ', 'x ', '1.', '\\a'],
];

it.each(units)('lost mathematics is found on %s', (unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length));
  for (const { start, end } of findLostMath(text)) expect(start).toBeLessThan(end);
});

it.each(['{', '^', '\\frac{', '\\sim ', 'x_'])('TeX is made readable on %s', (unit) => {
  expect(toReadableMath(unit.repeat(50_000))).not.toContain('\\');
});
