/** A line of tags: `#moe #scaling-law`. */
import type { Located } from '../model.ts';
import { slice } from './lines.ts';

export interface TagLine {
  readonly tags: readonly Located[];
  /** The last word, where it lacks its `#`; it is among the tags as well. */
  readonly stray: Located | undefined;
}

/**
 * Reads a line on which every word is a tag, but for the last one, which may lack its `#`.
 * `# Links` is a heading and `#1 on the list` prose: neither is a line of tags.
 */
export function readTagLine(line: Located): TagLine | undefined {
  // Every line is asked; for most the first letter is an answer.
  if (/^[\s,，]*[^\s,，#＃]/.test(line.value)) return undefined;
  const words = [...line.value.matchAll(/[^\s,，]+/g)].map((match) =>
    slice(line, match.index, match.index + match[0].length),
  );
  const marked = words.map(hashTags);
  const unmarked = marked.findIndex((tags) => tags.length === 0);
  if (unmarked === -1) return { tags: marked.flat(), stray: undefined };
  if (unmarked === 0 || unmarked < words.length - 1) return undefined;
  const stray = words[unmarked];
  return stray && { tags: [...marked.flat(), stray], stray };
}

/** `#rl#reasoning` holds two tags, `#c#` one; a word that is no tag holds none. */
function hashTags(word: Located): Located[] {
  if (!/^[#＃]+[^#＃]*[\p{L}\p{N}]/u.test(word.value)) return [];
  return [...word.value.matchAll(/[^#＃]+(?:[#＃]$)?/g)].map((match) =>
    slice(word, match.index, match.index + match[0].length),
  );
}
