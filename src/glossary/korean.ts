/** Korean terms without what is glued to them, told by the forms of words that the notes have. */
import { groupBy } from '../group-by.ts';
import { phrasesOf, type Phrase, type Word } from './phrases.ts';
import { runsOf } from './tokens.ts';

/** What is glued to nouns alone. */
const PARTICLES = new Set(
  [
    '은 는 이 가 을 를 의 도 만 과 와 에 로 으로 에서 에게 까지 부터 보다 처럼 마다 이나 나',
    '에는 에도 에의 에만 에서는 에서도 에서의 로는 로도 로서 로써 로의 으로는 으로도 으로서 으로써 으로의',
    '과는 과도 과의 와는 와도 와의 보다는 보다도 까지는 까지도 부터는 만을 만의 만으로 뿐만',
    '이란 란 이라는 라는 이라고 라고 이라면 라면 이라도 라도 이며 이고 인 인데 인지 일',
    '이다 입니다 이네요 이죠 이군요 이었습니다',
    '들 들은 들이 들을 들의 들도 들에 들에는 들에서 들로 들과 들과는 들보다 들까지',
  ].flatMap((line) => line.split(' ')),
);

/** What makes a verb of a noun (`학습하는`, `학습된`), or may stand behind a verb as well (`학습했네요`). */
const VERBAL = /^(?:[하한할함합해했되된될됨됩돼됐]|시[키킨킬켜킵]|(?:다|네요|죠|군요)$)/;

/** In syllables; a shorter noun is too easily a part of another word. */
const SHORTEST = 2;

/** A noun is seen with so many particles, none being one of them. */
const LEAST_PARTICLES = 2;

interface Split {
  readonly stem: string;
  /** Empty where the stem stands alone; undefined where what follows tells nothing of nouns. */
  readonly particle: string | undefined;
}

function splitsOf(word: string): Split[] {
  const splits: Split[] = [{ stem: word, particle: '' }];
  for (let at = SHORTEST; at < word.length; at += 1) {
    const [stem, ending] = [word.slice(0, at), word.slice(at)];
    if (PARTICLES.has(ending)) splits.push({ stem, particle: ending });
    else if (VERBAL.test(ending)) splits.push({ stem, particle: undefined });
  }
  return splits;
}

const isHangul = (token: string): boolean => /^\p{Script=Hangul}+$/u.test(token);

/** Finds terms by what it knows of all the Korean there is. */
export class KoreanTerms {
  /** With how many particles each stem is seen, none being one of them. */
  readonly #particles = new Map<string, number>();

  constructor(texts: readonly string[]) {
    const words = new Set(texts.flatMap((text) => runsOf(text, isHangul).flat()));
    const splits = [...words].flatMap(splitsOf).filter(({ particle }) => particle !== undefined);
    for (const [stem, group] of groupBy(splits, ({ stem }) => stem)) {
      this.#particles.set(stem, new Set(group.map(({ particle }) => particle)).size);
    }
  }

  /** What could be a term in a text, each as often as it stands there. */
  phrasesOf(text: string): Phrase[] {
    return runsOf(text, isHangul).flatMap((run) =>
      phrasesOf(
        run.map((word) => this.#wordOf(word)),
        '',
      ),
    );
  }

  #wordOf(token: string): Word {
    const { stem, particle } = this.#bestSplit(token);
    const isLong = stem.length >= SHORTEST;
    const isWhole = isLong && particle === '';
    const isNoun = isLong && this.#particlesOf(stem) >= LEAST_PARTICLES;
    return { key: stem, text: stem, begins: isWhole || isNoun, continues: isWhole, ends: isNoun };
  }

  /** 데이터는 could be 데이터 and 는, but 평가 is no 평 with 가: the stem with most particles is one. */
  #bestSplit(token: string): Split {
    return splitsOf(token).reduce((best, split) =>
      this.#particlesOf(split.stem) > this.#particlesOf(best.stem) ? split : best,
    );
  }

  #particlesOf(stem: string): number {
    return this.#particles.get(stem) ?? 0;
  }
}
