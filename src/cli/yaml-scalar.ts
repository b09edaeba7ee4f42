/** A text as YAML has it on one line, between quotes where it must be. */
import { stringify } from 'yaml';

export const scalar = (text: string): string =>
  stringify(text, { schema: 'core', lineWidth: 0 }).trimEnd();
