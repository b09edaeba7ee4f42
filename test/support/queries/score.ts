/** How well a search answers queries. */
import type { Query } from './query-class.ts';

/** What a search gives for a query. */
export interface Found {
  readonly entries: Iterable<number>;
  /** What is offered instead where nothing was found. */
  readonly suggestion?: string | undefined;
}

/** From 0 to 1; `precision` is NaN where nothing was found. */
export interface Score {
  readonly recall: number;
  readonly precision: number;
}

export function scoreOf({ relevant, alsoRight, wantsSuggestion }: Query, answer: Found): Score {
  const found = new Set(answer.entries);
  if (relevant.size === 0) {
    const isRight = found.size === 0 && (!wantsSuggestion || answer.suggestion !== undefined);
    return { recall: isRight ? 1 : 0, precision: NaN };
  }
  const hits = [...relevant].filter((entry) => found.has(entry)).length;
  const right = [...found].filter((entry) => relevant.has(entry) || alsoRight.has(entry)).length;
  return { recall: hits / relevant.size, precision: right / found.size };
}

export const mean = (numbers: readonly number[]): number => {
  const known = numbers.filter((number) => !Number.isNaN(number));
  return known.reduce((sum, number) => sum + number, 0) / known.length;
};

export const meanScore = (scores: readonly Score[]): Score => ({
  recall: mean(scores.map(({ recall }) => recall)),
  precision: mean(scores.map(({ precision }) => precision)),
});
