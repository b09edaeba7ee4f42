/** Where to read on from a note: what it speaks of, then what is most like it. */
import type { LinkedNotes } from '../link/link-notes.ts';
import type { GlossaryTerm, Note } from '../model.ts';
import { Concepts } from '../search/concepts.ts';
import type { TermIndex } from '../search/term-index.ts';
import { similarEntries, type Similar } from './similarity.ts';
import { weigh } from './term-weights.ts';

/** At most this many are shown. */
const MOST = 4;

/**
 * Two notes less alike are seldom worth reading together, nor are those that have hardly more in common
 * than a tag and its words.
 */
const LEAST = { cosine: 0.17, besideTags: 0.08 };

/**
 * Without what a page shows beside them: notes on the same paper, and those that speak of this one.
 *
 * @param notes from the oldest to the newest
 * @param index of the terms of these notes
 * @param glossary joins what is said in Korean with what is said in English
 * @returns for each of them the related notes, the nearest first
 */
export function relateNotes(
  notes: readonly Note[],
  linked: LinkedNotes,
  index: TermIndex,
  glossary: readonly GlossaryTerm[],
): Note[][] {
  const similar = similarEntries(notes.length, weigh(index, new Concepts(glossary)), LEAST);
  return Array.from(similar, (others, from) => {
    const note = notes[from];
    if (!note) return [];
    const { work, mentions, mentionedBy } = linked.linksOf(note);
    const alike = nearestFirst(others, from, notes);
    const candidates = new Set([...mentions.map((mention) => mention.note), ...alike]);
    for (const shown of mentionedBy) candidates.delete(shown);
    return [...candidates].filter((other) => linked.linksOf(other).work !== work).slice(0, MOST);
  });
}

/** Of two that are as near, the one that was read closer in time. */
function nearestFirst(others: readonly Similar[], from: number, notes: readonly Note[]): Note[] {
  const time = (index: number): number => Date.parse(notes[index]?.date ?? '');
  const away = ({ entry }: Similar): number => Math.abs(time(entry) - time(from));
  return others
    .toSorted((a, b) => b.cosine - a.cosine || away(a) - away(b) || a.entry - b.entry)
    .flatMap(({ entry }) => notes[entry] ?? []);
}
