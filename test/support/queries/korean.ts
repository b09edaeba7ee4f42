/** Korean nouns, bare and with particles, and compounds with and without their space. */
import { rightForKo } from './glossary-names.ts';
import { nounsOf, PARTICLE_KINDS, withParticle } from './nouns.ts';
import { common, union, type Entries, type Oracle } from './oracle.ts';
import { hashOf, sample, type Query } from './query-class.ts';

const MOST = 200;
const FEWEST_TOGETHER = 2;
/** Syllables that stand before a noun and leave it what it is: 재학습, 비선형성. */
const PREFIXES = new Set(
  '재 비 초 미 무 다 고 저 총 전 후 주 부 역 탈 반 신 본 각 타 양 대 소 준'.split(' '),
);

/** Two syllables or more that end like no particle and no verb before a noun (상관, but not 하는). */
const COMPOUND = /^[\uAC00-\uD7A3]+[^은는이가을를의에도로와과한할된될인일고지게던려하되해]$/;

/** A word begins with the noun, or it is a later part of a compound of nouns. */
function hasNoun(run: string, noun: string, nouns: ReadonlyMap<string, Entries>): boolean {
  if (run.startsWith(noun)) return true;
  for (let at = run.indexOf(noun, 2); at > 0; at = run.indexOf(noun, at + 1)) {
    for (let from = at - 2; from >= 0; from--) if (nouns.has(run.slice(from, at))) return true;
  }
  return false;
}

const hasPrefixed = (run: string, noun: string): boolean =>
  run.indexOf(noun, 1) === 1 && PREFIXES.has(run.charAt(0));

const entriesWith = (oracle: Oracle, noun: string, nouns: ReadonlyMap<string, Entries>) =>
  oracle.runsThat((run) => hasNoun(run, noun, nouns));

/** Also as a part of a term of the glossary (파인튜닝), and behind two syllables that take no noun. */
function alsoRightFor(oracle: Oracle, noun: string): Set<number> {
  const terms = oracle.glossary
    .map(({ ko }) => ko.replaceAll(' ', ''))
    .filter((term) => term !== noun && term.includes(noun));
  return union(
    oracle.runsThat((run) => hasPrefixed(run, noun) || terms.some((term) => run.includes(term))),
    oracle.runsThat((run) => run.includes(noun) && COMPOUND.test(run.slice(0, run.indexOf(noun)))),
    rightForKo(oracle, noun),
  );
}

export function bareNouns(oracle: Oracle): Query[] {
  const nouns = nounsOf(oracle);
  return sample(nouns.keys(), String, MOST).map((noun) => ({
    text: noun,
    relevant: entriesWith(oracle, noun, nouns),
    alsoRight: alsoRightFor(oracle, noun),
  }));
}

/** 전문 is no query in the form 전문가, which is another noun. */
export function nounsWithParticles(oracle: Oracle): Query[] {
  const nouns = nounsOf(oracle);
  return sample(nouns.keys(), (noun) => `${noun}!`, MOST)
    .map((noun) => ({ noun, text: withParticle(noun, hashOf(noun) % PARTICLE_KINDS) }))
    .filter(({ text }) => !nouns.has(text))
    .map(({ noun, text }) => ({
      text,
      relevant: entriesWith(oracle, noun, nouns),
      alsoRight: alsoRightFor(oracle, noun),
    }));
}

/** Pairs of nouns that stand side by side, the second with a particle or without. */
export function compoundsOf(oracle: Oracle): [first: string, second: string][] {
  const nouns = nounsOf(oracle);
  const found = new Map<string, { pair: [string, string]; entries: Set<number> }>();
  for (const [entry, text] of oracle.koreanTexts().entries()) {
    for (const [, first = '', rest = ''] of text.matchAll(
      /(?<![\uAC00-\uD7A3])([\uAC00-\uD7A3]{2,}) (?=([\uAC00-\uD7A3]{2,}))/g,
    )) {
      const second = nounAtStart(rest, nouns);
      if (!nouns.has(first) || second === undefined) continue;
      const known = found.get(first + second) ?? { pair: [first, second], entries: new Set() };
      found.set(first + second, known);
      known.entries.add(entry);
    }
  }
  return [...found.values()]
    .filter(({ entries }) => entries.size >= FEWEST_TOGETHER)
    .map(({ pair }) => pair);
}

function nounAtStart(run: string, nouns: ReadonlyMap<string, Entries>): string | undefined {
  for (let length = run.length; length >= 2; length--) {
    if (nouns.has(run.slice(0, length))) return run.slice(0, length);
  }
  return undefined;
}

const compounds =
  (between: string) =>
  (oracle: Oracle): Query[] => {
    const nouns = nounsOf(oracle);
    return sample(compoundsOf(oracle), ([a, b]) => a + b, MOST).map(([a, b]) => {
      const together = oracle.korean(new RegExp(`(?<![가-힣])${a} ?${b}`));
      const apart = common(entriesWith(oracle, a, nouns), entriesWith(oracle, b, nouns));
      const anywhere = oracle.korean(new RegExp(`${a} ?${b}`));
      return {
        text: a + between + b,
        relevant: together,
        alsoRight: union(anywhere, between ? apart : new Set(), rightForKo(oracle, a + b)),
      };
    });
  };

export const compoundsJoined = compounds('');
export const compoundsSpaced = compounds(' ');
