/** Counting words: what a text says, without what its marks and white space add. */
import { readDate } from '../../src/parse/dates.ts';

export type Words = ReadonlyMap<string, number>;

/** Runs of letters, digits and the signs on them; lower case, composed. */
export function wordsOf(text: string): Words {
  const words = new Map<string, number>();
  const runs =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (const word of runs) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/**
 * The words of a source note that have to be in the notes: all but those of marks, which are dates on
 * lines of their own, `<english>`, `</english>`, `# Links`, and the keys and the date of the front
 * matter. What the front matter says may be what the text says too.
 */
export function saidBy(source: string): Words {
  const lines = source.split(/\r\n|\r|\n/).map((line) => line.trim());
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const body = lines
    .slice(close + 1)
    .filter((line) => readDate(line.replace(/^(?:#+\s+|\*\*)|\*\*$/g, '')) === undefined)
    .filter((line) => !/^#+\s+(?:links?|링크)\s*:?$/i.test(line))
    .map((line) => line.replace(/^<english>|<\/english>$|^<\/english>|<english>$/gi, ''));
  const matter = lines
    .slice(0, close + 1)
    .filter((line) => !line.startsWith('date:'))
    .map((line) => line.replace(/^[\p{L}-]+:/u, ''));
  const said = wordsOf(withoutRepeatedTags(body.join('\n')));
  const once = [...wordsOf(matter.join('\n')).keys()].filter((word) => !said.has(word));
  return new Map([...said, ...once.map((word) => [word, 1] as const)]);
}

/** A tag that a note has twice says no more than once. */
function withoutRepeatedTags(text: string): string {
  const seen = new Set<string>();
  return text.replace(/(?<=^|\s)#[^\s#]+/gu, (tag) => {
    const isRepeated = seen.has(tag);
    seen.add(tag);
    return isRepeated ? '' : tag;
  });
}

/** The words of one text that another does not have, or not as often. */
export const missingIn = (all: Words, part: Words): string[] =>
  [...part].filter(([word, times]) => (all.get(word) ?? 0) < times).map(([word]) => word);
