/** Texts in a file of YAML, in one language or both. */
import * as v from 'valibot';

/** One line, however many it takes in the file. */
export const evenlySpaced = (text: string): string => text.trim().replace(/\s+/g, ' ');

export const words = v.pipe(
  v.string('must be text'),
  v.transform(evenlySpaced),
  v.nonEmpty('must not be empty'),
);

/** One text that serves both languages. */
export const inBoth = v.pipe(
  words,
  v.transform((text) => ({ ko: text, en: text })),
);
