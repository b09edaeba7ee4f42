/** Where to read on from a note: what it speaks of, then what is most like it. */
import { groupBy } from '../group-by.ts';
import type { LinkedNotes } from '../link/link-notes.ts';
import type { GlossaryTerm, Note } from '../model.ts';
import type { Recall } from '../recall.ts';
import { Concepts } from '../search/concepts.ts';
import { entryText } from '../search/entry-text.ts';
import { termsOf } from '../search/terms.ts';
import type { EntryPage } from './archive.ts';
import { yearOf } from './permalinks.ts';
import { similarEntries, type Similar, type WeightedTerms } from './similarity.ts';
import { weigh } from './term-weights.ts';

/** At most this many are shown. */
const MOST = 4;

/**
 * Two notes less alike are seldom worth reading together, nor are those that have hardly more in common
 * than a tag and its words.
 */
const LEAST = { cosine: 0.17, besideTags: 0.08 };

type Page = Pick<EntryPage, 'note' | 'authors' | 'tags'>;

/**
 * Without what a page shows beside them: notes on the same paper, and those that speak of this one.
 *
 * @param pages from the oldest to the newest
 * @param glossary joins what is said in Korean with what is said in English
 * @param recall what the pages of each year are compared by, of which few change between two builds
 * @returns for each of them the related notes, the nearest first
 */
export function relateNotes(
  pages: readonly Page[],
  linked: LinkedNotes,
  glossary: readonly GlossaryTerm[],
  recall: Recall,
): Note[][] {
  const notes = pages.map(({ note }) => note);
  const similar = similarEntries(weightsOf(pages, linked, glossary, recall), LEAST);
  return Array.from(similar, (others, index) => {
    const note = notes[index];
    if (!note) return [];
    const { work, mentions, mentionedBy } = linked.linksOf(note);
    const alike = nearestFirst(others, index, notes);
    const candidates = new Set([...mentions.map((mention) => mention.note), ...alike]);
    for (const shown of mentionedBy) candidates.delete(shown);
    return [...candidates].filter((other) => linked.linksOf(other).work !== work).slice(0, MOST);
  });
}

function* weightsOf(
  pages: readonly Page[],
  linked: LinkedNotes,
  glossary: readonly GlossaryTerm[],
  recall: Recall,
): Generator<WeightedTerms> {
  const concepts = new Concepts(glossary);
  for (const year of groupBy(pages, ({ note }) => yearOf(note.date)).values()) {
    const entries = year.map(({ note, authors, tags }) => {
      const { ids } = linked.linksOf(note);
      return { note, authors, tags, ids };
    });
    const text = recall({ glossary, compared: entries }, () =>
      JSON.stringify(entries.map((entry) => weigh(termsOf(entryText(entry), concepts), concepts))),
    );
    yield* JSON.parse(text) as WeightedTerms[];
  }
}

/** Of two that are as near, the one that was read closer in time. */
function nearestFirst(others: readonly Similar[], from: number, notes: readonly Note[]): Note[] {
  const time = (index: number): number => Date.parse(notes[index]?.date ?? '');
  const away = ({ entry }: Similar): number => Math.abs(time(entry) - time(from));
  return others
    .toSorted((a, b) => b.cosine - a.cosine || away(a) - away(b) || a.entry - b.entry)
    .flatMap(({ entry }) => notes[entry] ?? []);
}
