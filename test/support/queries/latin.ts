/** Words in Latin letters: alone, with Korean particles on them, beside Korean nouns, in their forms. */
import { rightForEn, rightForKo } from './glossary-names.ts';
import { basesOf, formsInNotes, formsOf } from './inflections.ts';
import { nounsOf } from './nouns.ts';
import { common, folded, union, type Oracle } from './oracle.ts';
import { hashOf, sample, shuffled, type Query } from './query-class.ts';

const MOST = 200;
const FEWEST_ENTRIES = 2;
/** What more entries have is no word to look for. */
const MOST_ENTRIES = 250;

const isUsual = (entries: ReadonlySet<number>): boolean =>
  entries.size >= FEWEST_ENTRIES && entries.size <= MOST_ENTRIES;

export const latinWordsOf = (oracle: Oracle, shortest: number): string[] =>
  [...oracle.words]
    .filter(
      ([word, entries]) => /^[a-z]+$/.test(word) && word.length >= shortest && isUsual(entries),
    )
    .map(([word]) => word);

/** Any of its forms, and its names in the glossary. */
const somehow = (oracle: Oracle, word: string): Set<number> =>
  union(...formsInNotes(oracle, word).map((form) => oracle.word(form)), rightForEn(oracle, word));

export const latinWords = (oracle: Oracle): Query[] =>
  sample(latinWordsOf(oracle, 3), String, MOST).map((text) => ({
    text: hashOf(text) % 4 === 0 ? text.toUpperCase() : text,
    relevant: oracle.word(text),
    alsoRight: somehow(oracle, text),
  }));

const WITH_PARTICLE =
  /(?<![\w\uAC00-\uD7A3.-])([a-z][a-z\d]*(?:-[a-z\d]+)*)(?:[은는이가을를의에과와로도]|에서|으로)(?![\uAC00-\uD7A3])/gi;

/** As they stand in the notes: `MoE의`, `GPT-4는`. */
export function latinWithParticles(oracle: Oracle): Query[] {
  const found = new Map<string, string>();
  for (const text of oracle.koreanTexts()) {
    for (const [written, word = ''] of text.matchAll(WITH_PARTICLE)) {
      if (word.length > 2) found.set(folded(written), word);
    }
  }
  return sample(found, ([text]) => text, MOST).map(([text, word]) => {
    const words = folded(word).split('-');
    return {
      text,
      relevant: oracle.phrase(words.map((one) => [one])),
      alsoRight: union(
        oracle.phrase(words.map((one) => formsInNotes(oracle, one))),
        oracle.word(words.join('')),
        rightForEn(oracle, word),
      ),
    };
  });
}

/** Latin beside Korean as in the notes, both of which are in all that is found: `MoE 학습`. */
export function mixed(oracle: Oracle): Query[] {
  const nouns = nounsOf(oracle);
  const found = new Map<string, [latin: string, noun: string]>();
  for (const text of oracle.koreanTexts()) {
    for (const [, latin = '', rest = ''] of text.matchAll(
      /\b([a-z]{3,}) ([\uAC00-\uD7A3]{2,})/gi,
    )) {
      const noun = Array.from(rest)
        .map((_, at) => rest.slice(0, at + 1))
        .findLast((part) => nouns.has(part));
      if (noun !== undefined) found.set(`${latin} ${noun}`, [folded(latin), noun]);
    }
  }
  return sample(found, ([text]) => text, MOST).map(([text, [latin, noun]]) => ({
    text,
    relevant: common(
      oracle.word(latin),
      oracle.runsThat((run) => run.startsWith(noun)),
    ),
    alsoRight: common(
      somehow(oracle, latin),
      union(
        oracle.runsThat((run) => run.includes(noun)),
        rightForKo(oracle, noun),
      ),
    ),
  }));
}

/** A form that the notes have of a word that they have in its base form and in others. */
export function inflections(oracle: Oracle): Query[] {
  const vocabulary = oracle.words;
  const isBase = (word: string): boolean => vocabulary.has(word);
  const found = new Map<string, string[]>();
  for (const base of latinWordsOf(oracle, 4)) {
    const forms = formsOf(base).filter((form) => vocabulary.has(form));
    const isSure = forms.every((form) => basesOf(form).filter(isBase).length <= 2);
    const isForm = basesOf(base).filter(isBase).length > 1;
    if (forms.length > 1 && isSure && !isForm) found.set(base, forms);
  }
  return sample(found, ([base]) => base, MOST).map(([base, forms]) => {
    const [text = base] = shuffled(forms, (form) => `${form}.`);
    return {
      text,
      relevant: union(...forms.map((form) => oracle.word(form))),
      alsoRight: somehow(oracle, text),
    };
  });
}
