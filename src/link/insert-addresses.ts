/** All addresses that one note file lacks, put in. */
import type { Entry } from '../model.ts';
import { readNote } from '../read/note-file.ts';
import { insertAddress } from './insert-address.ts';
import type { Abstention, Verdict } from './match-papers.ts';

/** A line that comes into a file. */
interface AddedLine {
  readonly entry: Entry;
  readonly arxiv: string;
  /** Where it stands, in lines of the file as it was. */
  readonly line: number;
}

export interface FileChange {
  readonly bytes: Uint8Array;
  /** In the order of the file. */
  readonly added: readonly AddedLine[];
  /** Entries that got no line, since the file would then be read in another way. */
  readonly refused: readonly Entry[];
  /** Entries for which no paper is sure. */
  readonly abstentions: readonly Abstention[];
}

/**
 * @param bytes a note file
 * @param name its own name, which may tell a date
 */
export function insertAddresses(
  bytes: Uint8Array,
  name: string,
  verdictOn: (entry: Entry) => Verdict,
): FileChange {
  const added: AddedLine[] = [];
  const refused: Entry[] = [];
  const abstentions: Abstention[] = [];
  let changed = bytes;
  // From the last entry to the first, so that the lines above stay where they were.
  for (const [day, { entries }] of [...readNote(bytes, name).days.entries()].reverse()) {
    for (const [index, entry] of [...entries.entries()].reverse()) {
      const { arxiv, why } = verdictOn(entry);
      if (arxiv === undefined) {
        abstentions.push(why);
        continue;
      }
      const inserted = insertAddress(changed, name, { day, entry: index }, arxiv);
      changed = inserted?.bytes ?? changed;
      if (inserted) added.unshift({ entry, arxiv, line: inserted.line });
      else refused.unshift(entry);
    }
  }
  return { bytes: changed, added, refused, abstentions };
}
