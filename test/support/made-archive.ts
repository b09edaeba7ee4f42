/** An archive of any size, the same for the same seed: years of reading that nobody did. */
import type { Sketch } from '../archive/notes.ts';

export interface ArchiveSize {
  readonly entries: number;
  readonly years: number;
  /** How many different tags and authors there are to choose from. */
  readonly tags: number;
  readonly authors: number;
}

/** Nine years of a reader: of the authors, some 12,000 are met. */
export const A_LIFE: ArchiveSize = { entries: 4000, years: 9, tags: 1500, authors: 17_000 };

const FIRST_YEAR = 2017;
const MS_A_DAY = 86_400_000;

const split = (words: string): readonly string[] => words.split(' ');

const HEADS = split(
  'sparse dense causal latent neural robust sequential visual textual graph spectral temporal spatial modular recurrent discrete implicit global local frozen shared gated masked stochastic greedy adaptive hybrid circular fuzzy linear nested orthogonal parallel quantum reversible symbolic topological universal virtual weighted',
);
const TAILS = split(
  'routing memory planning search decoding caching pruning sampling alignment retrieval attention embedding forecasting grounding indexing kernel lattice matching navigation optimisation parsing ranking scheduling tokenizer update voting warping yielding zooming benchmark captioning dialogue evaluation fusion generation hashing inference judge',
);
const ENGLISH = split(
  'we the model of a larger cache is trained with rare tokens and then reads layers from many rows while its loss falls slowly because no step is wasted on easy samples in this study',
);
const KOREAN = split(
  '모델이 드문 토큰을 더 오래 기억하고 캐시를 적게 쓰면서 학습 속도가 빨라지는데 쉬운 표본을 건너뛰는 방법이 생각보다 단순해서 놀랐습니다 다만 규모를 키웠을 때도 같을지 궁금하네요',
);
const GIVEN = split('Ana Minji Jonas Sora Tomas Ines Haruto Yuna Pavel Lena Omar Mira Felix Noor');
const FAMILY = split('Seo Baker Ruiz Kovac Lindt Okoye Petrov Nakai Silva Weber Ivers Moreau Holm');

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ranks from 0, the first the most frequent: the n-th is n to the `steepness` times rarer. */
function zipf(size: number, steepness: number, random: () => number): () => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += (rank + 1) ** -steepness;
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const nameOfTag = (rank: number): string => {
  const [head, tail] = [rank % HEADS.length, Math.floor(rank / HEADS.length)];
  const series = Math.floor(tail / TAILS.length);
  const mark = series === 0 ? '' : `-${series + 1}`;
  return `${HEADS[head] ?? ''}-${TAILS[(tail + head) % TAILS.length] ?? ''}${mark}`;
};

const nameOfAuthor = (rank: number): string => {
  const [given, family] = [rank % GIVEN.length, Math.floor(rank / GIVEN.length)];
  const middle = Math.floor(family / FAMILY.length);
  const initials = middle === 0 ? '' : `${middle.toString(26).toUpperCase()}. `;
  return `${GIVEN[given] ?? ''} ${initials}${FAMILY[family % FAMILY.length] ?? ''}`;
};

/** The entries of an archive, the oldest first. */
export function madeEntries(size: ArchiveSize, seed = 1): Sketch[] {
  const random = randomFrom(seed);
  const tagRank = zipf(size.tags, 1, random);
  const authorRank = zipf(size.authors, 0.6, random);
  const below = (number: number): number => Math.floor(random() * number);
  const between = (least: number, most: number): number => least + below(most - least + 1);
  const text = (words: readonly string[], length: number): string =>
    Array.from({ length }, () => words[below(words.length)] ?? '').join(' ');
  /** Half of the tags of an entry are drawn from the neighbours of its first one. */
  const tagsOfOne = (): string[] => {
    const first = tagRank();
    const others = Array.from({ length: between(0, 5) }, () =>
      random() < 0.5 ? tagRank() : (first * 7 + below(8) * 13) % size.tags,
    );
    return [...new Set([first, ...others])].map(nameOfTag);
  };
  const days = Array.from({ length: Math.ceil(size.entries / 2) }, () => below(size.years * 365));
  return Array.from({ length: size.entries }, () => days[below(days.length)] ?? 0)
    .sort((a, b) => a - b)
    .map((day, index): Sketch => ({
      date: new Date(Date.UTC(FIRST_YEAR, 0, 1) + day * MS_A_DAY).toISOString().slice(0, 10),
      line: index,
      title: `Paper ${index}: ${text(ENGLISH, between(5, 10))}`,
      authors: Array.from({ length: between(1, 15) }, () => nameOfAuthor(authorRank())),
      abstract: `In this paper ${text(ENGLISH, between(90, 180))} $x_{${index}}^2$.`,
      ko: `${text(KOREAN, between(15, 50))}.`,
      en: `It seems that ${text(ENGLISH, between(25, 80))}.`,
      tags: tagsOfOne(),
    }));
}

/** Entries as a writer would have typed them: a file a day, by its name. */
export function dumpsOf(entries: readonly Sketch[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const {
    date = '',
    title = '',
    authors = [],
    abstract = '',
    ko = '',
    en = '',
    tags = [],
  } of entries) {
    const lines = [
      title,
      `(${authors.join(', ')})`,
      abstract,
      ko,
      en,
      tags.map((tag) => `#${tag}`).join(' '),
    ];
    const name = `${date}.txt`;
    files.set(name, `${files.get(name) ?? ''}${lines.join('\n')}\n`);
  }
  return files;
}
