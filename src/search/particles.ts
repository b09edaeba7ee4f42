/** What Korean hangs onto a noun: 희소성을, 희소성에서도 → 희소성. */
import { FINAL, hasFinal, hasThatFinal } from './hangul.ts';

/** What a noun must end in for a particle to follow: 모델은 but 데이터는. */
const AFTER_FINAL = '은 이 을 과 이랑 이야'.split(' ');
const AFTER_VOWEL =
  '는 가 를 와 나 란 라 라는 라고 라면 며 고 든 라도 랑 야 였던 므로 지만 면 죠 네요 군요'.split(
    ' ',
  );
const AFTER_EITHER =
  '의 에 도 만 에서 에게 에는 에도 에만 에서는 에서도 에서의 에서만 에게는 에게도 까지 까지도 까지의 부터 부터는 보다 보다는 보다도 처럼 만큼 만의 만으로 만으로도 마다 조차 밖에 뿐 뿐만 들 들은 들이 들을 들의 들에 들과 들도 들에게 대로 같은 같이 별 별로 상 상의 상에서 적 적인 적으로 하고 인 인데 인지 일 임 입니다 이다 이나 이란 이라 이라는 이라고 이라면 이라도 이며 이고 이든 이므로 이지만 이면 이죠 이네요 이군요 이었던'.split(
    ' ',
  );
/** After a vowel or ㄹ, and after any other final. */
const RO = ['로', '로는', '로도', '로의', '로서', '로써', '로부터', '로만'];

const fits = (noun: string, particle: string): boolean => {
  const last = noun.charAt(noun.length - 1);
  // 으로 has an 으 of its own.
  if (last === '으') return false;
  if (RO.includes(particle)) return !hasFinal(last) || hasThatFinal(last, FINAL.ㄹ);
  if (particle.startsWith('으로')) return hasFinal(last) && !hasThatFinal(last, FINAL.ㄹ);
  if (AFTER_EITHER.includes(particle)) return true;
  return (hasFinal(last) ? AFTER_FINAL : AFTER_VOWEL).includes(particle);
};

const PARTICLES = new Set([
  ...AFTER_FINAL,
  ...AFTER_VOWEL,
  ...AFTER_EITHER,
  ...RO,
  ...RO.map((particle) => `으${particle}`),
]);
const LONGEST = Math.max(...Array.from(PARTICLES, (particle) => particle.length));
const SHORTEST_NOUN = 2;

/** Those that hardly anything but a noun takes: 이 and 라는 of 방식이라는 make no noun of 방식이. */
const PLAIN = new Set('은 는 이 가 을 를 의 에 에서 으로 로 와 과 도 만 부터 까지'.split(' '));

export const isPlainParticle = (particle: string): boolean => PLAIN.has(particle);

export const isParticle = (text: string): boolean => PARTICLES.has(text);

export interface Parted {
  readonly noun: string;
  /** Empty for the whole word. */
  readonly particle: string;
}

/** Every way to read a word as a noun with or without a particle, the longest noun first. */
export function partings(word: string): Parted[] {
  const found: Parted[] = [{ noun: word, particle: '' }];
  for (let cut = word.length - 1; cut >= SHORTEST_NOUN && word.length - cut <= LONGEST; cut--) {
    const [noun, particle] = [word.slice(0, cut), word.slice(cut)];
    if (PARTICLES.has(particle) && fits(noun, particle)) found.push({ noun, particle });
  }
  return found;
}
