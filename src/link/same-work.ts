/** Which notes are about one paper. */
import { groupBy, type Group } from '../group-by.ts';
import type { Note, PaperIds } from '../model.ts';
import { arxivKey } from './arxiv-id.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { foldedWords, titleKey } from './fold.ts';

/** The ids that make two papers one, as spellings that can be compared. */
function idKeys({ arxiv, doi, openreview }: PaperIds): string[] {
  const keys = [
    arxiv && `arxiv ${arxivKey(arxiv)}`,
    doi && `doi ${doi}`,
    openreview && `openreview ${openreview}`,
  ];
  return keys.filter((key) => key !== undefined);
}

/** The kinds of such ids that are known, a bit for each. */
const idKinds = ({ arxiv, doi, openreview }: PaperIds): number =>
  (arxiv ? 1 : 0) + (doi ? 2 : 0) + (openreview ? 4 : 0);

function headKeys({ entry }: Note): string[] {
  const title = titleKey(entry.title?.value ?? '');
  const author = foldedWords(entry.authors[0]?.value ?? '').join(' ');
  return title && author ? [`${title} ${author}`] : [];
}

/**
 * For each note all notes on its paper, in the order given. One shared id makes two notes one paper;
 * title and first author do so as well, unless the ids tell that two papers have the same.
 */
export function gatherWorks(notes: readonly Note[]): ReadonlyMap<Note, readonly Note[]> {
  const sets = new DisjointSets<Note>();
  for (const group of groupsBy(notes, ({ ids }) => idKeys(ids))) joinAll(group, sets);
  joinByHeads(notes, sets);
  const works = [...groupBy(notes, (note) => sets.find(note)).values()];
  return new Map(works.flatMap((work) => work.map((note) => [note, work] as const)));
}

/** Groups by each of a note's keys. */
function groupsBy(notes: readonly Note[], keysOf: (note: Note) => string[]): Group<Note>[] {
  const pairs = notes.flatMap((note) => keysOf(note).map((key) => ({ key, note })));
  return [...groupBy(pairs, ({ key }) => key).values()].map(([first, ...rest]) => [
    first.note,
    ...rest.map(({ note }) => note),
  ]);
}

function joinAll([first, ...others]: Group<Note>, sets: DisjointSets<Note>): void {
  for (const other of others) sets.join(first, other);
}

function joinByHeads(notes: readonly Note[], sets: DisjointSets<Note>): void {
  const kinds = new Map<Note, number>();
  for (const note of notes) {
    const top = sets.find(note);
    kinds.set(top, (kinds.get(top) ?? 0) | idKinds(note.ids));
  }
  for (const group of groupsBy(notes, headKeys)) {
    let known = 0;
    // Two sets that both know an id of one kind would be one already if it were the same.
    const differ = [...new Set(group.map((note) => sets.find(note)))].some((top) => {
      const own = kinds.get(top) ?? 0;
      const clash = (known & own) !== 0;
      known |= own;
      return clash;
    });
    if (differ) continue;
    joinAll(group, sets);
    kinds.set(sets.find(group[0]), known);
  }
}
