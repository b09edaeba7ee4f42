/** Lines of tags that belong to no entry: they go where the entry below them goes. */
import type { VFileMessage } from 'vfile-message';
import { diagnose, inFile } from '../diagnostics.ts';
import type { Located } from '../model.ts';
import { startsOf, type Converted, type Piece, type SourceRead } from './source.ts';

/** Gives each orphan to the entry that follows on its day; one that none follows is reported. */
export function withOrphans(
  { pieces, messages, days, orphans }: SourceRead,
  file: string,
): Converted {
  const starts = startsOf(days);
  const looseOf = new Map<Piece, string[]>();
  const left: VFileMessage[] = [];
  for (const orphan of orphans) {
    const start = starts.find((offset) => offset > orphan.position.start.offset);
    const below = pieces.find(({ entry }) => entry.position.start.offset === start);
    if (below) looseOf.set(below, [...(looseOf.get(below) ?? []), orphan.value]);
    else left.push(leftOut(orphan, file));
  }
  return {
    pieces: pieces.map((piece) => ({ ...piece, loose: looseOf.get(piece) ?? [] })),
    messages: [...messages, ...left],
  };
}

const leftOut = ({ value, position }: Located, file: string): VFileMessage =>
  inFile(file, diagnose('left-out-text', position, `${value}, tags of no entry`));
