/** What a sentence and its translation have in common: addresses, numbers, Latin words, concepts. */
import { withoutUrls } from './addresses.ts';
import { conceptsOf } from './concepts.ts';

export type Anchors = ReadonlySet<string>;

/** In nats, for what stands once in either language. */
const WEIGHTS = { url: 5, number: 2, word: 2, concept: 1, mark: 1 };

type Kind = keyof typeof WEIGHTS;

/** `Quantization` and `quantized`, `Law` and `laws` are the same word to this many letters. */
const STEM = 5;

/** The anchors of a stretch of a paragraph, each as `kind:value`. */
export function anchorsOf(text: string): Anchors {
  const { prose, urls } = withoutUrls(text);
  const anchors = new Set<string>();
  const add = (kind: Kind, values: Iterable<string>): void => {
    for (const value of values) anchors.add(`${kind}:${value}`);
  };
  add('url', urls);
  add(
    'number',
    matches(prose, /\d+(?:[.,]\d+)*/g).map((number) => number.replaceAll(',', '')),
  );
  add('word', matches(prose, /\p{Script=Latin}+/gu).map(stem));
  add('concept', conceptsOf(prose));
  add('mark', matches(prose, /\((?=[^()\s])|[?!:]/g));
  return anchors;
}

const matches = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

function stem(word: string): string {
  const lower = word.toLowerCase();
  return (lower.length > 3 ? lower.replace(/s$/, '') : lower).slice(0, STEM);
}

interface Anchored {
  readonly anchors: Anchors;
}

/** The anchors that both languages have, and how much each tells. */
export type AnchorWeights = ReadonlyMap<string, number>;

/** What stands in many sentences tells little of one. */
export function weighAnchors(ko: readonly Anchored[], en: readonly Anchored[]): AnchorWeights {
  const [inKo, inEn] = [countsOf(ko), countsOf(en)];
  const weights = new Map<string, number>();
  for (const [anchor, count] of inKo) {
    const kind = anchor.slice(0, anchor.indexOf(':')) as Kind;
    const other = inEn.get(anchor);
    if (other !== undefined) weights.set(anchor, WEIGHTS[kind] / Math.max(count, other));
  }
  return weights;
}

/** In how many sentences each stands. */
function countsOf(sentences: readonly Anchored[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { anchors } of sentences) {
    for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  }
  return counts;
}
