/** Real days, where they are at hand: each goes into the notes word for word. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importNotes } from '../../src/import/import-notes.ts';
import { readDumps } from '../../src/import/sources.ts';
import { removeTracking } from '../../src/import/tracking.ts';
import { contentOf } from '../../src/parse/content.ts';
import { readNoteText } from '../../src/read/note-file.ts';
import { missingIn, saidBy, wordsOf } from './words.ts';

const CORPUS =
  process.env['READING_NOTES_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus/dev');

const entriesOf = (text: string, name: string): object[] =>
  readNoteText(text, name).days.flatMap(({ entries }) => entries.map(contentOf));

describe.runIf(existsSync(CORPUS))('real days', () => {
  it('are read from the notes as they are read now', async () => {
    const notes = mkdtempSync(join(tmpdir(), 'import-'));
    const files = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
    const sources = readDumps(files.map((name) => join(CORPUS, name)));
    const { touched } = await importNotes(sources, { notes, dryRun: false });
    expect(touched.map(({ file }) => basename(file))).toEqual(files);
    for (const name of files) {
      const { text } = removeTracking(readFileSync(join(CORPUS, name), 'utf8').normalize('NFC'));
      const written = readFileSync(join(notes, name), 'utf8');
      expect(entriesOf(written, name), name).toEqual(entriesOf(text, name));
      expect(missingIn(wordsOf(written), saidBy(text)), name).toEqual([]);
    }
    expect((await importNotes(sources, { notes, dryRun: false })).touched).toEqual([]);
  });
});
