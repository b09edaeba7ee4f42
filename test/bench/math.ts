/** How long one line of a megabyte takes to repair, and a note that holds it to read and render. */
import { findLostMath } from '../../src/math/repair.ts';
import { parse } from '../../src/parse/parse.ts';
import { renderEntry } from '../../src/render/render.ts';

const MEGABYTE = 1_000_000;
const RUNS = 3;

/** What a line is made of, again and again. */
const UNITS = {
  'English prose': 'We scale the model by 10x and call gpt_4 on a_long_name for $5. ',
  'Korean prose': '모델의 크기를 늘리면 성능이 올라갑니다. ',
  formulas: 'N_E sum_i=1^N_E f_i p_i, \\sim 200\\times and 10^25 FLOPs. ',
  'open brackets': '(x_',
  'closed brackets': 'f(x)',
  scripts: 'a_b^',
  commands: '\\alpha',
  'dollars with brackets': '$(a',
  'escaped dollars': '$\\$',
} as const;

const line = (unit: string): string => unit.repeat(Math.ceil(MEGABYTE / unit.length));

/** The median of a few runs, in seconds. */
function seconds(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}

export function benchMath(): void {
  process.stdout.write('One line of 1 MB, seconds (median of 3)\n\n');
  process.stdout.write('line made of             repair      note\n');
  for (const [name, unit] of Object.entries(UNITS)) {
    const text = line(unit);
    const repair = seconds(() => findLostMath(text));
    const note = seconds(() => {
      const [day] = parse(`2025-01-22\nTitle\n(Author)\n${text}\n#tag`).days;
      day?.entries.forEach((entry) => renderEntry(entry, { repairMath: true }));
    });
    process.stdout.write(
      `${name.padEnd(22)} ${repair.toFixed(2).padStart(8)} ${note.toFixed(2).padStart(9)}\n`,
    );
  }
}
