/** Pairs of tags that differ as two spellings of one word do. Each takes time that grows with the tags. */
import { groupBy } from './groups.ts';

/** Two keys of tags. */
export type KeyPair = readonly [string, string];

const wordsOf = (key: string): string[] => key.split('-');

/** Without hyphens, but for those between digits: 4-1 is not 41. */
const joined = (key: string): string => key.replace(/(?<!\d)-|-(?!\d)/g, '');

/** The number of entries of each tag, by its key. */
type Counts = ReadonlyMap<string, number>;

/** The keys of each form, the most used first. */
function byForm(counts: Counts): ReadonlyMap<string, readonly string[]> {
  const mostUsedFirst = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  return groupBy(mostUsedFirst, joined);
}

/** `longcontext` and `long-context`, `강화-학습` and `강화학습`: each with the most used of its kind. */
export const differInHyphens = (counts: Counts): KeyPair[] =>
  [...byForm(counts).values()].flatMap(([usual = '', ...others]) =>
    others.map((other): KeyPair => [other, usual]),
  );

/** `llms` and `llm`, `scaling-laws` and `scaling-law`. */
export function differInNumber(counts: Counts): KeyPair[] {
  const keysOf = byForm(counts);
  return [...counts.keys()].flatMap((key) => {
    const words = wordsOf(key);
    const forms = words.flatMap((word, index) =>
      singulars(word).map((singular) => joined(words.with(index, singular).join('-'))),
    );
    return forms.flatMap((form): KeyPair[] => {
      const [singular] = keysOf.get(form) ?? [];
      return singular === undefined ? [] : [[key, singular]];
    });
  });
}

/** What a word may be the plural of. Sciences (`physics`) and `bias`, `loss`, `analysis` are none. */
function singulars(word: string): string[] {
  if (!/^[a-z]{3,}s$/.test(word) || /(?:ic|[sua]|[stx]i)s$/.test(word)) return [];
  if (word.endsWith('ies')) return [word.slice(0, -1), `${word.slice(0, -3)}y`];
  return /(?:s|x|ch|sh)es$/.test(word)
    ? [word.slice(0, -1), word.slice(0, -2)]
    : [word.slice(0, -1)];
}

/** In shorter words another letter makes another word: `caching` and `coaching`. */
const LONG_WORD = /^[a-z]{8,}$/;

/** Another letter in place of one is a slip only if hardly anybody else ever wrote it so. */
const MOST_SLIPS = 2;
const LEAST_USUAL = 5;

/** A tag in which a letter of a long word was left out, or none. */
interface Gap {
  readonly key: string;
  readonly word: string;
  readonly frame: string;
}

/** `self-improvement` and `self-improvment`, `optimisation` and `optimization`. */
export function differInLetter(counts: Counts): KeyPair[] {
  const keys = [...counts.keys()];
  const tagsWith = groupBy(keys.flatMap(wordsOf), (word) => word);
  const isSlip = (rare: Gap, usual: Gap): boolean => {
    const change = changeBetween(rare.word, usual.word);
    if (change === 'none') return false;
    if (change === 's or z') return true;
    if (tagsWith.get(rare.word)?.length !== 1) return false;
    const [few = 0, many = 0] = [counts.get(rare.key), counts.get(usual.key)];
    return change === 'slip' || (few <= MOST_SLIPS && many >= LEAST_USUAL);
  };
  return [...groupBy(keys.flatMap(gapsOf), ({ frame }) => frame).values()].flatMap((gaps) => {
    const rarestFirst = gaps.toSorted(
      (a, b) => (counts.get(a.key) ?? 0) - (counts.get(b.key) ?? 0),
    );
    return rarestFirst.flatMap((rare, index) =>
      rarestFirst
        .slice(index + 1)
        .filter((usual) => isSlip(rare, usual))
        .map((usual): KeyPair => [rare.key, usual.key]),
    );
  });
}

/** Tags whose words are the same but for one, which lacks the same letter, share a frame. */
function gapsOf(key: string): Gap[] {
  const words = wordsOf(key);
  return words.flatMap((word, index) => {
    if (!LONG_WORD.test(word)) return [];
    const forms = [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
    return [...new Set(forms)].map((form) => ({
      key,
      word,
      frame: `${index} ${words.with(index, form).join('-')}`,
    }));
  });
}

type Change = 'none' | 'slip' | 's or z' | 'other letter';

/** What was done to one letter; the first letter of a word is as it was meant, and so is the last. */
function changeBetween(a: string, b: string): Change {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = Array.from(long).findIndex((letter, index) => letter !== short[index]);
  if (at < 1) return 'none';
  if (short.length === long.length) return changeAt(at, short, long);
  const isInside = at < long.length - 1;
  return isInside && short.slice(at) === long.slice(at + 1) ? 'slip' : 'none';
}

/** @param at the first letter in which two words of one length differ */
function changeAt(at: number, a: string, b: string): Change {
  const [was = '', is = ''] = [a[at], b[at]];
  const isSwapped = a[at + 1] === is && b[at + 1] === was;
  if (isSwapped && a.slice(at + 2) === b.slice(at + 2)) return 'slip';
  if (at === a.length - 1 || a.slice(at + 1) !== b.slice(at + 1)) return 'none';
  return [was, is].sort().join('') === 'sz' ? 's or z' : 'other letter';
}
