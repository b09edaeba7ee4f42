/** Gale and Church's alignment: the cheapest way to cut two rows of sentences into groups. */
import { weighAnchors, type AnchorWeights } from './anchors.ts';
import { combine, costOf, SHAPES, type Feature } from './cost.ts';

/** Sentences from … to (exclusive) of each language; one side may be empty. */
export interface Group {
  readonly ko: readonly [from: number, to: number];
  readonly en: readonly [from: number, to: number];
}

interface Step {
  readonly cost: number;
  readonly group: Group | undefined;
}

/** Sentences by which a translation may lag or lead; it bounds the time for long paragraphs. */
const BAND = 20;

/** Groups in order that cover every sentence; none where no alignment stays in the band. */
export function align(ko: readonly Feature[], en: readonly Feature[]): Group[] {
  const weights = weighAnchors(ko, en);
  const [koRuns, enRuns] = [runsOf(ko, weights), runsOf(en, weights)];
  const best: Step[][] = [];
  for (let i = 0; i <= ko.length; i += 1) {
    const diagonal = (i / Math.max(ko.length, 1)) * en.length;
    const row: Step[] = [];
    best.push(row);
    for (let j = 0; j <= en.length; j += 1) {
      row.push(Math.abs(j - diagonal) <= BAND ? cheapest(i, j) : NOWHERE);
    }
  }
  return trace(best);

  function cheapest(i: number, j: number): Step {
    if (i === 0 && j === 0) return { cost: 0, group: undefined };
    let found = NOWHERE;
    for (const [width, height, share] of SHAPES) {
      const before = best[i - width]?.[j - height];
      if (!before) continue;
      const [koRun, enRun] = [koRuns[width]?.[i - width], enRuns[height]?.[j - height]];
      const cost = before.cost - Math.log(share) + costOf(koRun, enRun, weights);
      if (cost < found.cost) {
        found = { cost, group: { ko: [i - width, i], en: [j - height, j] } };
      }
    }
    return found;
  }
}

/** Sentences in the largest group. */
const LARGEST = Math.max(...SHAPES.flatMap(([ko, en]) => [ko, en]));

/**
 * What each run of sentences is together, by its number of sentences and where it begins; of anchors only
 * those that count, since costs are asked often.
 */
function runsOf(features: readonly Feature[], weights: AnchorWeights): (Feature | undefined)[][] {
  const weighed = features.map(({ length, anchors }) => ({
    length,
    anchors: new Set([...anchors].filter((anchor) => weights.has(anchor))),
  }));
  return Array.from({ length: LARGEST + 1 }, (_, size) =>
    weighed.map((__, start) => combine(weighed.slice(start, start + size))),
  );
}

const NOWHERE: Step = { cost: Infinity, group: undefined };

function trace(best: readonly (readonly Step[])[]): Group[] {
  const groups: Group[] = [];
  let step = best.at(-1)?.at(-1);
  while (step?.group) {
    const { ko, en } = step.group;
    groups.push(step.group);
    step = best[ko[0]]?.[en[0]];
  }
  return groups.reverse();
}
