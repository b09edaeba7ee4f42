/** Real days with their truth, for measurement where they are at hand; the project holds none of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CORPUS =
  process.env['READING_NOTES_CORPUS'] ??
  join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus', 'dev');

export const hasCorpus = existsSync(CORPUS);

export interface TrueEntry {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly abstract: readonly string[];
  readonly commentary: Readonly<Record<'ko' | 'en', readonly string[]>>;
  readonly tags: readonly string[];
  readonly urls: readonly string[];
}

/** The entries of a day, given as `YYYY-MM-DD`. */
export function trueEntries(day: string): readonly TrueEntry[] {
  const { entries } = JSON.parse(readFileSync(join(CORPUS, `${day}.json`), 'utf8')) as {
    entries: TrueEntry[];
  };
  return entries;
}

export const trueDays = (): string[] =>
  readdirSync(CORPUS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();

/** Every line that is not blank, as it was typed. */
export const realLines = (): string[] =>
  trueDays()
    .flatMap((day) => readFileSync(join(CORPUS, `${day}.txt`), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
