/** The sentences of the notes that say the same in Korean and in English. */
import { valuesOf } from '../located.ts';
import type { Entry, IsoDate } from '../model.ts';
import { pairCommentary } from '../pair/pair.ts';

export interface DatedEntry {
  readonly date: IsoDate;
  readonly entry: Entry;
}

/** One sentence of each language, rarely more; a paragraph where its sentences cannot be told apart. */
export interface Aligned {
  readonly date: IsoDate;
  readonly ko: string;
  readonly en: string;
}

export function alignedIn({ date, entry }: DatedEntry): Aligned[] {
  const ko = valuesOf(entry.commentary.ko);
  const en = valuesOf(entry.commentary.en);
  return (pairCommentary(ko, en) ?? []).flatMap((pairs, paragraph) =>
    pairs.map((pair) => ({
      date,
      ko: ko[paragraph]?.slice(pair.ko.start, pair.ko.end) ?? '',
      en: en[paragraph]?.slice(pair.en.start, pair.en.end) ?? '',
    })),
  );
}
