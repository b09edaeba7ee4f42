/** What a reader types → its parts, none of which is looked up yet. */
import { isSyllable } from './hangul.ts';
import { isParticle } from './particles.ts';
import { arxivIdsIn } from './terms.ts';
import { isStopWord, wordsOf, type Word } from './words.ts';

/** What stands between two spaces: a word, or several where the script changes (`MoE모델`). */
export interface Chunk {
  readonly written: string;
  readonly words: readonly Word[];
}

export interface Query {
  /** All words that are no tag, date or id, also those that nothing is looked for by: `An` of `An Bo`. */
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  /** Without `#`. */
  readonly tags: readonly string[];
  /** `2025`, `2025-01` or `2025-01-22`. */
  readonly dates: readonly string[];
  readonly ids: readonly string[];
}

const DATE = /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/;

export function parseQuery(text: string): Query {
  const query = {
    words: [] as Word[],
    chunks: [] as Chunk[],
    tags: [] as string[],
    dates: [] as string[],
    ids: [] as string[],
  };
  for (const written of text.normalize('NFC').split(/\s+/)) {
    const ids = arxivIdsIn(written);
    if (written.length > 1 && written.startsWith('#')) query.tags.push(written.slice(1));
    else if (DATE.test(written)) query.dates.push(written);
    else if (ids.length > 0) query.ids.push(...ids);
    else {
      query.words.push(...wordsOf(written));
      query.chunks.push(chunkOf(written));
    }
  }
  return { ...query, chunks: query.chunks.filter(({ words }) => words.length > 0) };
}

export function chunkOf(written: string): Chunk {
  const all = wordsOf(written);
  const words = all.filter(
    (word, index) =>
      !isStopWord(word.text) && !isParticleOf(word, all[index - 1]) && !isBegun(word, all),
  );
  return { written, words };
}

/** 의 of `MoE의` */
const isParticleOf = (word: Word, before: Word | undefined): boolean =>
  word.isHangul && before?.isHangul === false && before.end === word.start && isParticle(word.text);

const JAMO = /^[\u3131-\u318E]+$/;

export const isJamo = (text: string): boolean => JAMO.test(text);

/** A syllable of which only the first letter is typed: 강화ㅎ */
const isBegun = (word: Word, all: readonly Word[]): boolean =>
  word === all.at(-1) &&
  word.text.length === 1 &&
  isJamo(word.text) &&
  all.some(({ text }) => isSyllable(text));

const isKorean = (word: Word): boolean => word.isHangul || isJamo(word.text);

/** The words of a chunk, where one wrong key takes no syllable apart: 텍스ㅡㅌ is one word. */
export function runsOf({ written }: Chunk): Word[] {
  const runs: Word[] = [];
  for (const word of wordsOf(written)) {
    const last = runs.at(-1);
    if (!last || !isKorean(word) || !isKorean(last) || last.end !== word.start) runs.push(word);
    else runs.splice(-1, 1, joined(last, word));
  }
  return runs;
}

function joined(a: Word, b: Word): Word {
  const text = a.text + b.text;
  return { text, stem: text, isHangul: true, start: a.start, end: b.end };
}
