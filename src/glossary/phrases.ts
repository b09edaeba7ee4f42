/** Words in a row that could be a term. */

export interface Word {
  /** Equal for all forms of one word. */
  readonly key: string;
  /** As a glossary would have it. */
  readonly text: string;
  /** Whether a term can begin with it, go on behind it, and end with it. */
  readonly begins: boolean;
  readonly continues: boolean;
  readonly ends: boolean;
}

export interface Phrase {
  readonly key: string;
  readonly text: string;
}

const MOST_WORDS = 3;

/** @param joint what stands between words in a key */
export const phrasesOf = (run: readonly Word[], joint: string): Phrase[] =>
  run.flatMap((_, start) => phrasesAt(run.slice(start, start + MOST_WORDS), joint));

function phrasesAt(words: readonly Word[], joint: string): Phrase[] {
  if (!words[0]?.begins) return [];
  const broken = words.findIndex(({ continues }) => !continues);
  const within = broken === -1 ? words : words.slice(0, broken + 1);
  return within.flatMap(({ ends }, last) => {
    const phrase = within.slice(0, last + 1);
    const key = phrase.map((word) => word.key).join(joint);
    return ends ? [{ key, text: phrase.map(({ text }) => text).join(' ') }] : [];
  });
}
