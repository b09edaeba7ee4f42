/** Nouns that the notes have, told by the particles behind them. */
import { union, type Oracle } from './oracle.ts';

const PARTICLES: readonly (readonly [afterFinal: string, afterVowel: string])[] = [
  ['을', '를'],
  ['이', '가'],
  ['은', '는'],
  ['과', '와'],
  ['으로', '로'],
  ['의', '의'],
  ['에', '에'],
  ['에서', '에서'],
  ['도', '도'],
];
/** A noun has at least one of these: 을, 이, 의. */
const SURE = [0, 1, 5];
const KINDS_OF_PARTICLES = 4;
const FEWEST_ENTRIES = 3;

/** 있는지, 하는것 */
const ENDS_LIKE_VERB = /(?:[는은을할한될된]지|것)$/;

const finalOf = (text: string): number => (text.charCodeAt(text.length - 1) - 0xac00) % 28;
const RIEUL = 8;

/** With the particle that fits: 희소성을, 데이터를. */
export function withParticle(noun: string, index: number): string {
  const [afterFinal = '', afterVowel = ''] = PARTICLES[index] ?? [];
  const final = finalOf(noun);
  const isOpen = final === 0 || (afterVowel === '로' && final === RIEUL);
  return noun + (isOpen ? afterVowel : afterFinal);
}

export const PARTICLE_KINDS = PARTICLES.length;

/** By the noun, the entries where it is a word of its own. */
export const nounsOf = (oracle: Oracle): ReadonlyMap<string, Set<number>> =>
  oracle.once('nouns', () => findNouns(oracle));

function findNouns({ runs }: Oracle): Map<string, Set<number>> {
  const candidates = new Set<string>();
  for (const run of runs.keys()) if (/.{2,}[을를]$/.test(run)) candidates.add(run.slice(0, -1));
  const nouns = new Map<string, Set<number>>();
  for (const noun of candidates) {
    const written = Array.from(PARTICLES.keys(), (kind) => withParticle(noun, kind));
    const isSure = SURE.some((kind) => runs.has(written[kind] ?? ''));
    const kinds = written.filter((text) => runs.has(text));
    const isVerb = /[기지]$/.test(noun) && runs.has(`${noun.slice(0, -1)}고`);
    if (!isSure || kinds.length < KINDS_OF_PARTICLES || isVerb || ENDS_LIKE_VERB.test(noun)) {
      continue;
    }
    const entries = union(...[noun, ...kinds].map((text) => runs.get(text) ?? new Set<number>()));
    if (entries.size >= FEWEST_ENTRIES) nouns.set(noun, entries);
  }
  return nouns;
}
