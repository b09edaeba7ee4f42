/** How unlikely it is that some Korean and some English sentences say the same. */
import type { Anchors, AnchorWeights } from './anchors.ts';

/** What alignment sees of a sentence. */
export interface Feature {
  /** Characters that it has or will have in English. */
  readonly length: number;
  readonly anchors: Anchors;
}

/** Numbers of sentences in a group, with how often a group is such a one. */
export const SHAPES: readonly (readonly [ko: number, en: number, share: number])[] = [
  [1, 1, 0.9],
  [1, 2, 0.03],
  [2, 1, 0.01],
  // Of a sentence as short as can be; a brief remark is sooner omitted than put into another one.
  [1, 0, 0.1],
  [0, 1, 0.1],
  [2, 2, 0.001],
  [1, 3, 0.003],
  [3, 1, 0.001],
];

/** Characters by which a sentence must be longer to be omitted by a factor of e less often. */
const OMITTED = 30;

/** Variance of an English length for each character expected. */
const VARIANCE = 1.5;

/** Degrees of freedom: lengths stray far more often than a normal distribution has it. */
const FREEDOM = 4;

/** Of an anchor's weight, where one language has it and the other has not. */
const MISSING = 0.5;

/** What one or more sentences are together; undefined for none. */
export function combine(features: readonly Feature[]): Feature | undefined {
  const [first, ...rest] = features;
  if (!first || rest.length === 0) return first;
  return {
    length: features.reduce((sum, { length }) => sum + length, 0),
    anchors: new Set(features.flatMap(({ anchors }) => [...anchors])),
  };
}

/** A negative log likelihood in nats, up to a constant; undefined is what one language omits. */
export function costOf(
  ko: Feature | undefined,
  en: Feature | undefined,
  weights: AnchorWeights,
): number {
  const lengths = ko && en ? lengthCost(ko, en) : (ko?.length ?? en?.length ?? 0) / OMITTED;
  return lengths + anchorCost(ko?.anchors ?? NONE, en?.anchors ?? NONE, weights);
}

const NONE: Anchors = new Set();

/** By how many standard deviations the English is longer than expected; negative if it is shorter. */
export function deviation({ length: expected }: Feature, { length: actual }: Feature): number {
  return (actual - expected) / Math.sqrt(VARIANCE * Math.max(expected, actual, 1));
}

/** Student's t-distribution. */
const lengthCost = (ko: Feature, en: Feature): number =>
  ((FREEDOM + 1) / 2) * Math.log(1 + deviation(ko, en) ** 2 / FREEDOM);

function anchorCost(ko: Anchors, en: Anchors, weights: AnchorWeights): number {
  const weigh = (anchor: string): number => weights.get(anchor) ?? 0;
  let cost = 0;
  for (const anchor of ko) cost += weigh(anchor) * (en.has(anchor) ? -1 : MISSING);
  for (const anchor of en) if (!ko.has(anchor)) cost += weigh(anchor) * MISSING;
  return cost;
}
