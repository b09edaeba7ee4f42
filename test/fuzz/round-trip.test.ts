/** Entries of any text go out and come back the same, or an error names those that cannot. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVault } from '../../src/export/vault.ts';
import { append } from '../../src/import/append.ts';
import { readPieces } from '../../src/import/source.ts';
import type { Entry, IsoDate } from '../../src/model.ts';
import { contentOf } from '../../src/parse/content.ts';
import { readNoteText } from '../../src/read/note-file.ts';
import { notesIn, siteOf } from '../publish/published.ts';
import { dump } from '../support/dumps.ts';
import { soiled } from '../support/mishaps.ts';
import { PATIENCE, runs } from '../support/runs.ts';

const NAME = '2025-01-22.txt';
const text = soiled(dump).map((source) => source.replaceAll('\0', '').normalize('NFC'));

/** Links are written by the names that notes have in the vault. */
const withoutLinks = text.map((source) => source.replaceAll('[[', '['));

const said = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => JSON.stringify(contentOf(entry))).sort();

const entriesIn = (source: string, name: string): Entry[] =>
  readNoteText(source, name).days.flatMap(({ entries }) => entries);

describe('entries of any text', () => {
  it(
    'are read again from the dump that is printed of them',
    () => {
      fc.assert(
        fc.property(text, (source) => {
          const { pieces } = readPieces({ text: source, name: NAME, file: NAME });
          const day = { name: NAME, date: '2025-01-22' as IsoDate, text: '' };
          const { text: printed, taken, refused } = append(day, pieces, 'ko');
          expect(taken.length + refused.length).toBe(pieces.length);
          expect(said(entriesIn(printed, NAME))).toEqual(said(taken.map(({ entry }) => entry)));
        }),
        runs(25),
      );
    },
    PATIENCE,
  );

  it(
    'are read again from the notes of a vault',
    () => {
      fc.assert(
        fc.property(withoutLinks, (source) => {
          const { archive } = siteOf(notesIn(source));
          const pages = [...archive.entries.values()];
          const { files, messages } = toVault(pages);
          expect(files.size + messages.length).toBe(pages.length);
          const back = [...files].flatMap(([name, note]) => entriesIn(note, name));
          const untold = new Set(messages.map(({ line, column }) => `${line}:${column}`));
          const told = pages
            .map(({ note }) => note.entry)
            .filter(({ position: { start } }) => !untold.has(`${start.line}:${start.column}`));
          expect(said(back)).toEqual(said(told));
        }),
        runs(25),
      );
    },
    PATIENCE,
  );
});
