/** What was measured as tables: costs, and the ratios that are the result. */
import type { Cost, Size } from './measure.ts';

/** One kind of build of one site. */
export interface Row extends Cost, Size {}

export interface Result {
  readonly entries: number;
  readonly rows: ReadonlyMap<string, Row>;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

export function medianOf(rows: readonly Row[]): Row {
  const of = (key: keyof Row): number => median(rows.map((row) => row[key]));
  return {
    cpu: of('cpu'),
    wall: of('wall'),
    memory: of('memory'),
    files: of('files'),
    bytes: of('bytes'),
  };
}

const line = (name: string, columns: readonly string[]): string =>
  `${name.padEnd(24)}${columns.map((column) => column.padStart(15)).join('')}\n`;

/** Without a row, the heads of the columns. */
export function rowText(name = '', row?: Row): string {
  if (!row) return line(name, ['CPU s', 'seconds', 'memory MB', 'files', 'MB']);
  const { cpu, wall, memory, files, bytes } = row;
  const columns = [
    cpu.toFixed(2),
    wall.toFixed(2),
    memory.toFixed(0),
    `${files}`,
    (bytes / 1e6).toFixed(0),
  ];
  return line(name, columns);
}

/** Of what to what, in CPU seconds, and how high it may be at which number of entries. */
interface Ratio {
  readonly of: string;
  readonly to: string;
  readonly targets: Readonly<Record<number, number>>;
}

const RATIOS: readonly Ratio[] = [
  { of: 'cold', to: 'Eleventy blog', targets: { 4000: 1 / 4, 16_000: 1 / 10 } },
  { of: 'cold', to: 'Hugo', targets: { 16_000: 2 } },
  { of: 'note added', to: 'Hugo', targets: { 16_000: 0.5 } },
  { of: 'note edited', to: 'Hugo', targets: {} },
  { of: 'template changed', to: 'Hugo', targets: {} },
  { of: 'nothing changed', to: 'Hugo', targets: { 16_000: 0.3 } },
];

/** Times the cost of a quarter of the entries. */
const GROWTH: Readonly<Record<number, number>> = { 64_000: 4.5 };
/** Megabytes. */
const MEMORY: Readonly<Record<number, number>> = { 64_000: 1500 };

const withTarget = (value: number, target: number | undefined, digits = 2): string =>
  value.toFixed(digits) + (target === undefined ? '' : ` (≤ ${target})`);

/** One column for each number of entries. */
export function ratiosText(results: readonly Result[]): string {
  const cpu = ({ rows }: Result, name: string): number => rows.get(name)?.cpu ?? NaN;
  const columns = (cell: (result: Result) => string): string[] =>
    results.map((result) => cell(result).replace(/^NaN.*/, '–'));
  const lines = [
    line(
      'entries',
      columns(({ entries }) => `${entries}`),
    ),
    ...RATIOS.map(({ of, to, targets }) =>
      line(
        `${of} / ${to}`,
        columns((result) => withTarget(cpu(result, of) / cpu(result, to), targets[result.entries])),
      ),
    ),
    line(
      'cold / quarter as many',
      columns((result) => {
        const quarter = results.find(({ entries }) => entries * 4 === result.entries);
        return withTarget(
          cpu(result, 'cold') / (quarter ? cpu(quarter, 'cold') : NaN),
          GROWTH[result.entries],
        );
      }),
    ),
    line(
      'cold, memory in MB',
      columns(({ entries, rows }) =>
        withTarget(rows.get('cold')?.memory ?? NaN, MEMORY[entries], 0),
      ),
    ),
  ];
  return `Ratios of CPU seconds (and what they may be)\n${lines.join('')}`;
}
