/** What stands in a note, without where. */
import type { Located } from './model.ts';

export const valuesOf = (located: readonly Located[]): string[] =>
  located.map(({ value }) => value);
