/** Recall and precision by class of query, beside each other. */
import { CLASSES } from '../../support/queries/classes.ts';
import type { Oracle } from '../../support/queries/oracle.ts';
import {
  halfOf,
  type Half,
  type Query,
  type QueryClass,
} from '../../support/queries/query-class.ts';
import { meanScore, scoreOf, type Score } from '../../support/queries/score.ts';
import type { Engine } from './engine.ts';
import type { OurEngine } from './ours.ts';

export interface ClassQueries {
  readonly kind: QueryClass;
  readonly queries: readonly Query[];
}

export const queriesOf = (oracle: Oracle): ClassQueries[] =>
  CLASSES.map((kind) => ({ kind, queries: kind.queries(oracle) }));

const percent = (share: number): string =>
  Number.isNaN(share) ? '–' : (share * 100).toFixed(1).replace('100.0', '100');

const scoreText = ({ recall, precision }: Score): string =>
  `${percent(recall)} / ${percent(precision)}`;

const row = (name: string, columns: readonly string[]): string =>
  `${name.padEnd(22)}${columns.map((column) => column.padStart(15)).join('')}\n`;

async function scoresOf(engine: Engine, queries: readonly Query[]): Promise<Score> {
  const session = await engine.open();
  const scores: Score[] = [];
  for (const query of queries) scores.push(scoreOf(query, await session.find(query.text)));
  return meanScore(scores);
}

/** With the entries that have all words, but not together. */
async function recallWithLoose(engine: OurEngine, queries: readonly Query[]): Promise<number> {
  const session = await engine.open();
  const scores: Score[] = [];
  for (const query of queries) {
    const answer = await session.find(query.text);
    scores.push(scoreOf(query, { ...answer, entries: [...answer.entries, ...answer.loose] }));
  }
  return meanScore(scores).recall;
}

function verdict({ target }: QueryClass, score: Score): string {
  if (!target) return 'info';
  const { recall, precision } = target;
  const isMet = score.recall >= recall && (precision === undefined || score.precision >= precision);
  return isMet ? 'pass' : 'FAIL';
}

function targetText({ target }: QueryClass): string {
  return target ? scoreText({ recall: target.recall, precision: target.precision ?? NaN }) : '';
}

const inHalf = (queries: readonly Query[], half: Half): Query[] =>
  queries.filter((query) => halfOf(query) === half);

/** Ours in both halves, beside what is wanted of the second. */
export async function qualityText(
  classes: readonly ClassQueries[],
  engine: OurEngine,
): Promise<string> {
  const head = ['n', 'tune R/P', 'n', 'report R/P', 'with loose R', 'target R/P', ''];
  const lines = [row('Recall / precision, %', head)];
  for (const { kind, queries } of classes) {
    const [tune, report] = [inHalf(queries, 'tune'), inHalf(queries, 'report')];
    const score = await scoresOf(engine, report);
    lines.push(
      row(kind.name, [
        String(tune.length),
        scoreText(await scoresOf(engine, tune)),
        String(report.length),
        scoreText(score),
        percent(await recallWithLoose(engine, report)),
        targetText(kind),
        verdict(kind, score),
      ]),
    );
  }
  return lines.join('');
}

/** All engines, on the second half. */
export async function peersText(
  classes: readonly ClassQueries[],
  engines: readonly Engine[],
): Promise<string> {
  const lines = [
    row(
      'Recall / precision, %',
      engines.map(({ name }) => name),
    ),
  ];
  for (const { kind, queries } of classes) {
    const report = inHalf(queries, 'report');
    const scores: string[] = [];
    for (const engine of engines) scores.push(scoreText(await scoresOf(engine, report)));
    lines.push(row(kind.name, scores));
  }
  return lines.join('');
}
