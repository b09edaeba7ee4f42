/** Pairs of a Korean and an English term, and which of many are believed. */
import type { IsoDate } from '../model.ts';
import type { Term } from './terms.ts';

export interface TermPair {
  readonly ko: Term;
  readonly en: Term;
  /** How many pairs of sentences have both. */
  readonly together: number;
  /** The first day that has both. */
  readonly date: IsoDate;
}

/** Dice's coefficient, at least. */
const SURE = 0.5;

/** One to one: greedily, the surest first, and of two that are as sure the longer. */
export function surePairs(pairs: readonly TermPair[]): TermPair[] {
  const ranked = withoutParts(pairs.filter((pair) => dice(pair) >= SURE)).sort(
    (a, b) =>
      dice(b) - dice(a) ||
      lengthOf(b) - lengthOf(a) ||
      b.together - a.together ||
      (idOf(a.ko.key, a.en.key) < idOf(b.ko.key, b.en.key) ? -1 : 1),
  );
  const taken = new Set<Term>();
  return ranked.filter(({ ko, en }) => {
    if (taken.has(ko) || taken.has(en)) return false;
    taken.add(ko).add(en);
    return true;
  });
}

/** 1 where neither term ever stands without the other. */
const dice = ({ ko, en, together }: TermPair): number => (2 * together) / (ko.count + en.count);

const lengthOf = ({ ko, en }: TermPair): number => ko.key.length + en.key.length;

const idOf = (ko: string, en: string): string => `${ko}\t${en}`;

/** From this share of its sentences on in which a longer pair is around it, a pair is a part of that. */
const MOSTLY = 0.8;

/** 강화 and reinforcement are none where 강화 학습 and reinforcement learning are mostly around them. */
function withoutParts(pairs: readonly TermPair[]): TermPair[] {
  const around = new Map<string, number>();
  for (const { ko, en, together } of pairs) {
    for (const koPart of partsOf(ko.key, '')) {
      for (const enPart of partsOf(en.key, ' ')) {
        const id = idOf(koPart, enPart);
        around.set(id, Math.max(around.get(id) ?? 0, together));
      }
    }
  }
  return pairs.filter(
    ({ ko, en, together }) => (around.get(idOf(ko.key, en.key)) ?? 0) < MOSTLY * together,
  );
}

/** Every stretch of a key but the whole. */
function partsOf(key: string, joint: string): string[] {
  const items = key.split(joint);
  return items
    .flatMap((_, start) =>
      items.slice(start).map((__, last) => items.slice(start, start + last + 1)),
    )
    .filter(({ length }) => length < items.length)
    .map((part) => part.join(joint));
}
