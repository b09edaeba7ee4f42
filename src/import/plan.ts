/** The entries of one day → what is to be appended to which file. Reads and writes nothing itself. */
import type { VFileMessage } from 'vfile-message';
import { diagnose, inFile } from '../diagnostics.ts';
import type { IsoDate, Language } from '../model.ts';
import { append } from './append.ts';
import { fingerprintOf, has, isSamePaper, type Fingerprint } from './same-entry.ts';
import type { Piece } from './source.ts';

/** An entry that the notes have, or will have when the pieces before are written. */
export interface Shelved {
  readonly fingerprint: Fingerprint;
  /** Path of the note file or source file that it is in. */
  readonly file: string;
}

export interface Sorted {
  /** What is not there yet, in order. */
  readonly fresh: readonly Piece[];
  /** How many entries the notes had already. */
  readonly known: number;
  readonly messages: readonly VFileMessage[];
}

/** Tells the entries that a day does not have from those it has. */
export function sortPieces(pieces: readonly Piece[], shelved: readonly Shelved[]): Sorted {
  const fresh: Piece[] = [];
  const messages: VFileMessage[] = [];
  const all: Standing[] = shelved.map((entry) => ({ ...entry, isFresh: false, usedBy: new Set() }));
  let known = 0;
  for (const piece of pieces) {
    const fingerprint = fingerprintOf(piece.entry);
    // A note that has an entry twice has it twice in the end.
    const others = all.filter(({ usedBy }) => !usedBy.has(piece.file));
    const twin = others.find((other) => has(other.fingerprint, fingerprint));
    if (!twin) {
      const akin = others.find((other) => isSamePaper(other.fingerprint, fingerprint));
      if (akin) messages.push(say('differing-entry', piece, akin.file));
      fresh.push(piece);
      all.push({ fingerprint, file: piece.file, isFresh: true, usedBy: new Set([piece.file]) });
    } else {
      twin.usedBy.add(piece.file);
      if (twin.isFresh) messages.push(say('repeated-entry', piece, twin.file));
      else known += 1;
    }
  }
  return { fresh, known, messages };
}

interface Standing extends Shelved {
  readonly isFresh: boolean;
  /** Source files that have the entry. */
  readonly usedBy: Set<string>;
}

const say = (
  ruleId: 'repeated-entry' | 'differing-entry' | 'untellable-entry',
  { entry, file }: Piece,
  detail?: string,
): VFileMessage => inFile(file, diagnose(ruleId, entry.position, detail));

/** What one file gets. */
interface Addition {
  /** In the folder of the notes. */
  readonly name: string;
  /** To stand behind what the file holds; it may be a new one. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface DayPlan {
  readonly additions: readonly Addition[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Finds a place for each entry: in the day's own file, or where it would be read otherwise there, in
 * `2025-01-22-2.txt` and so on.
 *
 * @param textOf the decoded text of a file in the notes folder; empty for one that does not exist
 */
export async function planDay(
  date: IsoDate,
  pieces: readonly Piece[],
  { language, textOf }: { language: Language; textOf: (name: string) => Promise<string> },
): Promise<DayPlan> {
  const additions: Addition[] = [];
  let rest = pieces;
  for (let number = 1; rest.length > 0; number += 1) {
    const name = number === 1 ? `${date}.txt` : `${date}-${number}.txt`;
    const text = await textOf(name);
    const { text: longer, taken, refused } = append({ name, date, text }, rest, language);
    if (taken.length > 0) additions.push({ name, text: longer.slice(text.length), pieces: taken });
    // A file of its own is the last resort.
    else if (text === '') return { additions, messages: refused.map(untellable) };
    rest = refused;
  }
  return { additions, messages: [] };
}

const untellable = (piece: Piece): VFileMessage => say('untellable-entry', piece);
