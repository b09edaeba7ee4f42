/** An archive of any size, the same for the same seed: years of reading that nobody did. */
import type { Sketch } from '../archive/notes.ts';
import { madeParagraph, madeTitle } from './made-text.ts';
import { Dice, randomFrom, zipf } from './random.ts';

export interface ArchiveSize {
  readonly entries: number;
  readonly years: number;
  /** How many different tags and authors there are to choose from. */
  readonly tags: number;
  readonly authors: number;
}

/**
 * Who reads four times as much reads for twice as long, and twice as much a day; new tags and authors
 * come ever more seldom.
 */
export function archiveSize(entries: number): ArchiveSize {
  const scale = entries / 4000;
  return {
    entries,
    years: Math.ceil(9 * scale ** 0.5),
    tags: Math.ceil(1500 * scale ** 0.6),
    authors: Math.ceil(17_000 * scale ** 0.8),
  };
}

/** Nine years of a reader: of the authors, some 12,000 are met. */
export const A_LIFE = archiveSize(4000);

const FIRST_YEAR = 2017;
const MS_A_DAY = 86_400_000;

const split = (words: string): readonly string[] => words.split(' ');

const HEADS = split(
  'sparse dense causal latent neural robust sequential visual textual graph spectral temporal spatial modular recurrent discrete implicit global local frozen shared gated masked stochastic greedy adaptive hybrid circular fuzzy linear nested orthogonal parallel quantum reversible symbolic topological universal virtual weighted',
);
const TAILS = split(
  'routing memory planning search decoding caching pruning sampling alignment retrieval attention embedding forecasting grounding indexing kernel lattice matching navigation optimisation parsing ranking scheduling tokenizer update voting warping yielding zooming benchmark captioning dialogue evaluation fusion generation hashing inference judge',
);
const GIVEN = split('Ana Minji Jonas Sora Tomas Ines Haruto Yuna Pavel Lena Omar Mira Felix Noor');
const FAMILY = split('Seo Baker Ruiz Kovac Lindt Okoye Petrov Nakai Silva Weber Ivers Moreau Holm');

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

/** Half of the tags of an entry are drawn from the neighbours of its first one. */
function tagsOfOne(dice: Dice, tagRank: () => number, tags: number): string[] {
  const first = tagRank();
  const others = Array.from({ length: dice.between(0, 5) }, () =>
    dice.happens(0.5) ? tagRank() : (first * 7 + dice.between(0, 7) * 13) % tags,
  );
  return [...new Set([first, ...others])].map(nameOfTag);
}

/** As the writer of a vault names a note: `[[230418 Title]]`. */
const wikilink = ({ date = '', title = '' }: Sketch): string =>
  `[[${date.slice(2).replaceAll('-', '')} ${title}]]`;

/** arXiv numbers its papers by month; the paper was read in the month in which it appeared. */
const arxivAddress = (date: string, index: number): string =>
  `https://arxiv.org/abs/${date.slice(2, 4)}${date.slice(5, 7)}.${String(index % 1e5).padStart(5, '0')}`;

/** How many of the entries have English, an address above the title, a link to an older entry. */
const IN_BOTH_LANGUAGES = 0.65;
const WITH_ADDRESS = 0.3;
const WITH_LINK = 0.1;

/** The entries of an archive, the oldest first. */
export function madeEntries(size: ArchiveSize, seed = 1): Sketch[] {
  const random = randomFrom(seed);
  const dice = new Dice(random);
  const tagRank = zipf(size.tags, 1, random);
  const authorRank = zipf(size.authors, 0.6, random);
  const lastDay = size.years * 365 - 1;
  const days = Array.from({ length: Math.ceil(size.entries / 2) }, () => dice.between(0, lastDay));
  const inOrder = Array.from({ length: size.entries }, () => dice.oneOf(days)).sort(
    (a, b) => a - b,
  );
  const entries: Sketch[] = [];
  for (const [index, day] of inOrder.entries()) {
    const date = new Date(Date.UTC(FIRST_YEAR, 0, 1) + day * MS_A_DAY).toISOString().slice(0, 10);
    const isLinked = index > 0 && dice.happens(WITH_LINK);
    const link = isLinked ? ` ${wikilink(dice.oneOf(entries))}` : '';
    const sentences = dice.between(1, 5);
    entries.push({
      date,
      line: index,
      title: `Paper ${index}: ${madeTitle(dice)}`,
      authors: Array.from({ length: dice.between(1, 15) }, () => nameOfAuthor(authorRank())),
      abstract: madeParagraph(dice, 'en', dice.between(12, 22)),
      ko: madeParagraph(dice, 'ko', sentences) + link,
      ...(dice.happens(IN_BOTH_LANGUAGES) && { en: madeParagraph(dice, 'en', sentences) }),
      tags: tagsOfOne(dice, tagRank, size.tags),
      links: dice.happens(WITH_ADDRESS) ? [arxivAddress(date, index)] : [],
    });
  }
  return entries;
}

/** An entry as a writer would have typed it. */
export function dumpOf(entry: Sketch): string {
  const { title = '', authors = [], abstract = '', ko = '', en, tags = [], links = [] } = entry;
  const lines = [
    ...links,
    title,
    `(${authors.join(', ')})`,
    abstract,
    ko,
    ...(en === undefined ? [] : [en]),
    tags.map((tag) => `#${tag}`).join(' '),
  ];
  return `${lines.join('\n')}\n`;
}

/** A file a day, by its name. */
export function dumpsOf(entries: readonly Sketch[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of entries) {
    const name = `${entry.date ?? ''}.txt`;
    files.set(name, (files.get(name) ?? '') + dumpOf(entry));
  }
  return files;
}
