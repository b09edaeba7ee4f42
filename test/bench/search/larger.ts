/** Notes for years: the sentences of real ones in other company, with words that no note had before. */
import type { IsoDate } from '../../../src/model.ts';
import type { SearchNote } from '../../support/queries/notes.ts';
import { Dice, randomFrom } from '../../support/random.ts';

const SENTENCE = /(?<=[.?!]) +/;
const FIRST_DAY = Date.UTC(2017, 0, 1);
const MS_A_DAY = 86_400_000;
const ENTRIES_A_DAY = 3;

/** How many of the words so far are different ones: their number to this power (Heaps). */
const GROWTH = 0.62;
/** How often a sentence has a word that the real notes do not have. */
const WITH_NEW_WORD = 0.6;

/** Words of which ever fewer are new, and old ones come back by how often they came before (Zipf). */
class Vocabulary {
  readonly #said: string[] = [];
  readonly #dice: Dice;
  readonly #nth: (number: number) => string;
  #different = 0;

  constructor(dice: Dice, nth: (number: number) => string) {
    this.#dice = dice;
    this.#nth = nth;
  }

  next(): string {
    const isNew = this.#different <= (this.#said.length + 1) ** GROWTH;
    const word = isNew ? this.#nth(this.#different++) : this.#dice.oneOf(this.#said);
    this.#said.push(word);
    return word;
  }
}

const ONSETS = 'b br c ch d dr f fl g gr h k l m n p pr qu r s st t tr v w z'.split(' ');
const RHYMES = 'a al an ar e en er i in is o on or u um ex ax ix'.split(' ');
const SYLLABLES = Array.from(
  '가강고구기나노다대도동라로리마모미바보부비사산성소수시신아안양연영오원유이인자전정제조주지차체초타토파포하해호화',
);

/** The digits of a number, the lowest first, in a system with as many as there are items. */
function spelled(number: number, ...systems: readonly (readonly string[])[]): string {
  let [text, rest, place] = ['', number, 0];
  do {
    const items = systems[place % systems.length] ?? [];
    text += items[rest % items.length] ?? '';
    rest = Math.floor(rest / items.length);
    place += 1;
  } while (rest > 0 || place < 4);
  return text;
}

/** Far apart for numbers that are neighbours, so that new words do not begin alike. */
const scattered = (number: number): number => (number * 2_654_435_761) % 4_294_967_291;

const latinWord = (number: number): string => spelled(scattered(number), ONSETS, RHYMES);
const koreanWord = (number: number): string => spelled(number * 7919, SYLLABLES).slice(0, 4);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

class Maker {
  readonly #dice: Dice;
  readonly #latin: Vocabulary;
  readonly #korean: Vocabulary;
  readonly #names: Vocabulary;
  readonly #real: readonly SearchNote[];
  readonly #sentences: Readonly<Record<'abstract' | 'ko' | 'en', readonly string[]>>;

  constructor(real: readonly SearchNote[], dice: Dice) {
    this.#dice = dice;
    this.#real = real;
    this.#latin = new Vocabulary(dice, latinWord);
    this.#korean = new Vocabulary(dice, koreanWord);
    this.#names = new Vocabulary(
      dice,
      (n) => `${capital(latinWord(n % 900))} ${capital(latinWord(n))}`,
    );
    const sentences = (field: 'abstract' | 'ko' | 'en'): string[] =>
      real.flatMap((note) => note[field].flatMap((text) => text.split(SENTENCE)));
    this.#sentences = { abstract: sentences('abstract'), ko: sentences('ko'), en: sentences('en') };
  }

  /** As long as a real one in each of its fields. */
  note(date: IsoDate, id: string): SearchNote {
    const model = this.#dice.oneOf(this.#real);
    return {
      date,
      title: this.#withNewWord(this.#dice.oneOf(this.#real).title, this.#latin),
      abstract: this.#paragraphs(model, 'abstract'),
      ko: this.#paragraphs(model, 'ko'),
      en: this.#paragraphs(model, 'en'),
      authors: model.authors.map(() => this.#names.next()),
      tags: this.#dice.oneOf(this.#real).tags,
      ids: [id],
    };
  }

  #paragraphs(model: SearchNote, field: 'abstract' | 'ko' | 'en'): string[] {
    return model[field].map((paragraph) =>
      paragraph
        .split(SENTENCE)
        .map(() => this.#sentence(field))
        .join(' '),
    );
  }

  #sentence(field: 'abstract' | 'ko' | 'en'): string {
    const sentence = this.#dice.oneOf(this.#sentences[field]);
    if (!this.#dice.happens(WITH_NEW_WORD)) return sentence;
    return this.#withNewWord(sentence, field === 'ko' ? this.#korean : this.#latin);
  }

  #withNewWord(sentence: string, vocabulary: Vocabulary): string {
    const words = sentence.split(' ');
    words[this.#dice.between(0, words.length - 1)] = vocabulary.next();
    return words.join(' ');
  }
}

const dateOf = (entry: number): IsoDate =>
  new Date(FIRST_DAY + Math.floor(entry / ENTRIES_A_DAY) * MS_A_DAY)
    .toISOString()
    .slice(0, 10) as IsoDate;

/** The real notes at the end, and before them made ones, so many in all. */
export function largerNotes(real: readonly SearchNote[], entries: number): SearchNote[] {
  const maker = new Maker(real, new Dice(randomFrom(7)));
  const made = Array.from({ length: Math.max(entries - real.length, 0) }, (_, entry) => {
    const date = dateOf(entry);
    const id = `${date.slice(2, 4)}${date.slice(5, 7)}.${String(entry).padStart(5, '0')}`;
    return maker.note(date, id);
  });
  return [...made, ...real];
}
