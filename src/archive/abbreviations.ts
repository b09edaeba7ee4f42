/** Pairs of tags of which one is made of the initials of the other. */
import { groupBy } from './groups.ts';
import type { KeyPair } from './tag-spellings.ts';

const SMALL_WORDS = new Set([
  'a',
  'and',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/**
 * `moe` and `mixture-of-experts`, `rlhf` and `reinforcement-learning-from-human-feedback`. Initials that
 * fit several tags tell nothing.
 */
export function abbreviations(keys: readonly string[]): KeyPair[] {
  const full = keys.flatMap((key) => initialsOf(key).map((initials) => ({ initials, key })));
  const byInitials = groupBy(full, ({ initials }) => initials);
  return keys.flatMap((key): KeyPair[] => {
    const [only, ...others] = byInitials.get(key) ?? [];
    return only && others.length === 0 ? [[key, only.key]] : [];
  });
}

/** With the small words and without them. */
function initialsOf(key: string): string[] {
  const words = key.split('-');
  if (words.length < 2 || !words.every((word) => /^[a-z]/.test(word))) return [];
  const first = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  const all = first(words);
  const great = first(words.filter((word) => !SMALL_WORDS.has(word)));
  return [...new Set(great.length < 2 ? [all] : [all, great])];
}
