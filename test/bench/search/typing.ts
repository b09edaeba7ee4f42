/** What is found while a word is still typed, of what the whole word shows first. */
import { assemble, disassemble } from 'es-hangul';
import { latinWordsOf } from '../../support/queries/latin.ts';
import type { SearchNote } from '../../support/queries/notes.ts';
import { nounsOf } from '../../support/queries/nouns.ts';
import { Oracle } from '../../support/queries/oracle.ts';
import { sample } from '../../support/queries/query-class.ts';
import { mean } from '../../support/queries/score.ts';
import { SHOWN_FIRST } from './engine.ts';
import type { OurEngine } from './ours.ts';

const WORDS = 40;

/** With each key from the third on, without the last. */
function begunLatin(word: string): string[] {
  return Array.from({ length: word.length - 3 }, (_, at) => word.slice(0, at + 3));
}

/** 강화ㅎ, 강화하 and so on, from two syllables on. */
function begunKorean(noun: string): string[] {
  const jamo = Array.from(disassemble(noun));
  const begun = jamo.map((_, at) => assemble(jamo.slice(0, at + 1)));
  return begun.slice(0, -1).filter((text) => text.length > 1);
}

async function shareFound(
  engine: OurEngine,
  words: readonly string[],
  begun: (word: string) => string[],
): Promise<number> {
  const session = await engine.open();
  const shares: number[] = [];
  for (const word of words) {
    const wanted = (await session.find(word)).entries.slice(0, SHOWN_FIRST);
    for (const text of begun(word)) {
      const { entries } = await session.find(text);
      const found = new Set(entries);
      shares.push(wanted.filter((entry) => found.has(entry)).length / wanted.length);
    }
  }
  return mean(shares);
}

export async function typingText(engine: OurEngine, notes: readonly SearchNote[]): Promise<string> {
  const oracle = new Oracle(notes, []);
  const latin = sample(latinWordsOf(oracle, 5), String, WORDS);
  const korean = sample(nounsOf(oracle).keys(), String, WORDS);
  const shares = [
    await shareFound(engine, latin, begunLatin),
    await shareFound(engine, korean, begunKorean),
  ].map((share) => `${(share * 100).toFixed(0)} %`);
  return `While typing, of the first 10: ${shares[0] ?? ''} (Latin), ${shares[1] ?? ''} (Korean)\n`;
}
