/** What searching takes: bytes, requests and time. */
import { halfOf, sample, type Query } from '../../support/queries/query-class.ts';
import { mean } from '../../support/queries/score.ts';
import type { Engine, Session } from './engine.ts';
import type { ClassQueries } from './quality.ts';

/** The same number of each class, and a session of so many queries each. */
const OF_EACH_CLASS = 8;
const QUERIES_A_SESSION = 8;

export interface Sample {
  readonly name: string;
  readonly query: Query;
}

export const sampleOf = (classes: readonly ClassQueries[]): Sample[] =>
  sample(
    classes.flatMap(({ kind, queries }) =>
      sample(
        queries.filter((query) => halfOf(query) === 'report'),
        ({ text }) => text,
        OF_EACH_CLASS,
      ).map((query) => ({ name: kind.name, query })),
    ),
    ({ name, query }) => name + query.text,
    Infinity,
  );

interface Spent {
  readonly name: string;
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}

async function spend(
  session: Session,
  { name, query }: Sample,
  before = { bytes: 0, requests: 0 },
) {
  const start = performance.now();
  await session.find(query.text);
  const ms = performance.now() - start;
  const { bytes, requests } = session.transfer;
  return { name, bytes: bytes - before.bytes, requests: requests - before.requests, ms };
}

export interface Costs {
  /** Each query as the first of a page that was just opened. */
  readonly first: readonly Spent[];
  /** Each query behind others. */
  readonly next: readonly Spent[];
  /** Milliseconds of queries that were asked before. */
  readonly again: readonly number[];
}

export async function costsOf(engine: Engine, samples: readonly Sample[]): Promise<Costs> {
  const costs = { first: [] as Spent[], next: [] as Spent[], again: [] as number[] };
  for (const one of samples) {
    const session = await engine.open();
    costs.first.push(await spend(session, one));
    costs.again.push((await spend(session, one)).ms);
  }
  for (let at = 0; at < samples.length; at += QUERIES_A_SESSION) {
    const session = await engine.open();
    for (const [index, one] of samples.slice(at, at + QUERIES_A_SESSION).entries()) {
      const spent = await spend(session, one, { ...session.transfer });
      if (index > 0) costs.next.push(spent);
    }
  }
  return costs;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN;
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(0);
const ms = (time: number): string => time.toFixed(time < 10 ? 1 : 0);

const row = (columns: readonly string[]): string =>
  `${columns.map((column, index) => (index === 0 ? column.padEnd(22) : column.padStart(13))).join('')}\n`;

export const COST_HEAD = row([
  '',
  'first mean',
  'first max',
  'next mean',
  'next p95',
  'requests',
  'KB / 1,000',
  'build CPU s',
  'cold p50/p95',
  'cold max ms',
  'warm p50/p95',
]);

/** One line of an engine over so many entries. */
export function costText(engine: Engine, { first, next, again }: Costs, entries: number): string {
  const bytes = (spent: readonly Spent[]): number[] => spent.map((one) => one.bytes);
  const times = first.map((one) => one.ms);
  const pair = (numbers: readonly number[]): string =>
    `${ms(quantile(numbers, 0.5))}/${ms(quantile(numbers, 0.95))}`;
  return row([
    engine.name,
    kb(mean(bytes(first))),
    kb(Math.max(...bytes(first))),
    kb(mean(bytes(next))),
    kb(quantile(bytes(next), 0.95)),
    mean(first.map(({ requests }) => requests)).toFixed(1),
    kb((engine.indexBytes / entries) * 1000),
    engine.buildSeconds.toFixed(1).replace('NaN', '–'),
    pair(times),
    ms(Math.max(...times)),
    pair(again),
  ]);
}

/** KB, and CPU seconds, that may be spent; up to a number of entries where that is named. */
function limitsOf({ indexBytes, buildSeconds }: Engine, { first, next }: Costs, entries: number) {
  const [firsts, nexts] = [first.map(({ bytes }) => bytes), next.map(({ bytes }) => bytes)];
  const isLarge = entries > 4000;
  return [
    { name: 'first query, mean KB', value: mean(firsts) / 1000, most: isLarge ? 200 : 120 },
    { name: 'first query, max KB', value: Math.max(...firsts) / 1000, most: isLarge ? 200 : 120 },
    { name: 'next query, mean KB', value: mean(nexts) / 1000, most: 40 },
    { name: 'next query, p95 KB', value: quantile(nexts, 0.95) / 1000, most: 80 },
    { name: 'index, KB per 1,000 entries', value: indexBytes / entries, most: 450 },
    ...(isLarge ? [] : [{ name: 'build, CPU s', value: buildSeconds, most: 5 }]),
  ];
}

export const limitsText = (engine: Engine, costs: Costs, entries: number): string =>
  limitsOf(engine, costs, entries)
    .map(({ name, value, most }) => {
      const verdict = value <= most ? 'pass' : 'FAIL';
      return `${name.padEnd(30)}${value.toFixed(1).padStart(8)}  ≤ ${most}  ${verdict}\n`;
    })
    .join('');

/** Where the bytes go, class by class: of a first query, and of a next one. */
export function byClassText({ first, next }: Costs): string {
  const lines = [row(['', 'first mean', 'first max', 'next mean', 'next max', 'requests'])];
  for (const name of new Set(first.map((one) => one.name))) {
    const [firsts, nexts] = [first, next].map((all) => all.filter((one) => one.name === name));
    const [a = [], b = []] = [firsts?.map((one) => one.bytes), nexts?.map((one) => one.bytes)];
    const requests = mean(firsts?.map((one) => one.requests) ?? []).toFixed(1);
    lines.push(
      row([name, kb(mean(a)), kb(Math.max(...a)), kb(mean(b)), kb(Math.max(...b)), requests]),
    );
  }
  return lines.join('');
}
