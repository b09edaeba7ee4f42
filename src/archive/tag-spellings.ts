/** Pairs of tags that differ as two spellings of one word do. Each takes time that grows with the tags. */
import { groupBy } from './groups.ts';

/** Two keys of tags. */
export type KeyPair = readonly [string, string];

const wordsOf = (key: string): string[] => key.split('-');

/** Without hyphens, but for those between digits: 4-1 is not 41. */
const joined = (key: string): string => key.replace(/(?<!\d)-|-(?!\d)/g, '');

const everyPair = (keys: readonly string[]): KeyPair[] =>
  keys.flatMap((a, index) => keys.slice(index + 1).map((b): KeyPair => [a, b]));

/** `longcontext` and `long-context`, `강화-학습` and `강화학습`. */
export const differInHyphens = (keys: readonly string[]): KeyPair[] =>
  [...groupBy(keys, joined).values()].flatMap(everyPair);

/** `llms` and `llm`, `scaling-laws` and `scaling-law`. */
export function differInNumber(keys: readonly string[]): KeyPair[] {
  const byForm = groupBy(keys, joined);
  return keys.flatMap((key) => {
    const words = wordsOf(key);
    const forms = words.flatMap((word, index) =>
      singulars(word).map((singular) => joined(words.with(index, singular).join('-'))),
    );
    return forms
      .flatMap((form) => byForm.get(form) ?? [])
      .map((singular): KeyPair => [key, singular]);
  });
}

/** What a word may be the plural of. Sciences (`physics`) and `bias`, `loss`, `analysis` are none. */
function singulars(word: string): string[] {
  if (!/^[a-z]{3,}s$/.test(word) || /(?:ic|s|u|a|[stx]i)s$/.test(word)) return [];
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

/**
 * `self-improvement` and `self-improvment`, `optimisation` and `optimization`.
 *
 * @param counts the number of entries of each tag
 */
export function differInLetter(counts: ReadonlyMap<string, number>): KeyPair[] {
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

/** What was done to one letter; the first letter of a word is as it was meant, and so is its ending. */
function changeBetween(a: string, b: string): Change {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = Array.from(long).findIndex((letter, index) => letter !== short[index]);
  if (at < 1) return 'none';
  const rest = long.slice(at + 1);
  if (short.length < long.length) return rest !== '' && short.slice(at) === rest ? 'slip' : 'none';
  const [was = '', is = ''] = [short[at], long[at]];
  const swapped = short[at + 1] === is && long[at + 1] === was;
  if (swapped && short.slice(at + 2) === long.slice(at + 2)) return 'slip';
  if (rest === '' || short.slice(at + 1) !== rest) return 'none';
  return new Set([was, is, 's', 'z']).size === 2 ? 's or z' : 'other letter';
}
