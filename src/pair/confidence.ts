/** Whether an alignment can be believed, told by what pairs of unrelated texts look like. */
import type { Group } from './align.ts';
import { combine, deviation, type Feature } from './cost.ts';

/** Of all text, that may be without a counterpart. */
const MOST_OMITTED = 0.4;

/** Of the anchors that could be in both languages, that must be so in the groups. */
const LEAST_SHARED = 0.25;

/** Standard deviations of length, allowed where most anchors are not shared. */
const MOST_DEVIATION = 4.5;

export function isCredible(
  groups: readonly Group[],
  ko: readonly Feature[],
  en: readonly Feature[],
): boolean {
  const pairs = groups.flatMap((group): Matched[] => {
    const [inKo, inEn] = [combine(ko.slice(...group.ko)), combine(en.slice(...group.en))];
    return inKo && inEn ? [{ ko: inKo, en: inEn }] : [];
  });
  const all = lengthOf([...ko, ...en]);
  const omitted = all - lengthOf(pairs.flatMap((pair) => [pair.ko, pair.en]));
  if (pairs.length === 0) return false;
  return omitted <= MOST_OMITTED * all && shared(pairs) >= LEAST_SHARED && pairs.every(isLikely);
}

/** A group that neither language lacks. */
interface Matched {
  readonly ko: Feature;
  readonly en: Feature;
}

const lengthOf = (features: readonly Feature[]): number =>
  features.reduce((sum, { length }) => sum + length, 0);

const isLikely = (pair: Matched): boolean =>
  Math.abs(deviation(pair.ko, pair.en)) <= MOST_DEVIATION || shared([pair]) >= 0.5;

/** The share of anchors that have their like in the other language; 1 where there are none. */
function shared(pairs: readonly Matched[]): number {
  let [found, possible] = [0, 0];
  for (const { ko, en } of pairs) {
    found += [...ko.anchors].filter((anchor) => en.anchors.has(anchor)).length;
    possible += Math.min(ko.anchors.size, en.anchors.size);
  }
  return possible === 0 ? 1 : found / possible;
}
