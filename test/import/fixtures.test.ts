/**
 * Every folder of `test/import/fixtures` is a case: what is imported, and the notes and the report
 * that must come of it.
 *
 * To add one, make a folder with a `vault/` in it (or `dumps/`, or `export/`), put notes that are there
 * already into `before/`, and run `npm run unit -- -u`; then read what was written.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../../src/cli/import.ts';
import { importNotes, type Outcome } from '../../src/import/import-notes.ts';
import { filesIn, readCases, type ImportCase } from './cases.ts';
import { missingIn, saidBy, wordsOf } from './words.ts';

/** Messages on what is not written at all, and on what is written but for a part. */
const WHOLE = new Set(['undated-note', 'unread-day']);
const PARTS = new Set(['left-out-text', 'tracking-removed']);

/** A folder of notes as it is before the import. */
function notesFolder({ folder }: ImportCase): string {
  const notes = join(mkdtempSync(join(tmpdir(), 'import-')), 'notes');
  const before = join(folder, 'before');
  if (existsSync(before)) cpSync(before, notes, { recursive: true });
  return notes;
}

const contentsOf = (folder: string): Map<string, Buffer> =>
  new Map(filesIn(folder).map((name) => [name, readFileSync(join(folder, name))]));

const run = async (example: ImportCase, notes: string, dryRun = false): Promise<Outcome> =>
  importNotes(await example.read(), { notes, dryRun });

describe.each(readCases())('$name', (example) => {
  const { folder } = example;

  it('gives its notes and its report', async () => {
    const notes = notesFolder(example);
    const outcome = await run(example, notes);
    const text = report(outcome, { notes, dryRun: false });
    const said = text.replaceAll(`${folder}/`, '').replaceAll(`${notes}/`, 'notes/');
    await expect(said).toMatchFileSnapshot(join(folder, 'report.txt'));
    for (const [name, bytes] of contentsOf(notes)) {
      await expect(bytes.toString()).toMatchFileSnapshot(join(folder, 'notes', name));
    }
    const written = filesIn(notes);
    expect(filesIn(join(folder, 'notes')).filter((name) => !written.includes(name))).toEqual([]);
  });

  it('changes nothing the second time, nor in a dry run', async () => {
    const notes = notesFolder(example);
    const before = contentsOf(notes);
    const promised = await run(example, notes, true);
    expect(contentsOf(notes)).toEqual(before);
    const { touched } = await run(example, notes);
    expect(promised.touched).toEqual(touched);
    const after = contentsOf(notes);
    expect((await run(example, notes)).touched).toEqual([]);
    expect(contentsOf(notes)).toEqual(after);
  });

  it('has every word in the notes of its day, or says which it left out', async () => {
    const notes = notesFolder(example);
    const { pieces } = await example.read();
    const { messages } = await run(example, notes);
    for (const file of new Set(pieces.map((piece) => piece.file))) {
      const about = messages.filter((message) => message.file === file);
      // A post is no plain text, and what is undated or in the way is left out as a whole.
      if (file.endsWith('.html') || about.some(({ ruleId }) => WHOLE.has(String(ruleId)))) continue;
      const dates = pieces.filter((piece) => piece.file === file).map(({ date }) => date);
      const days = [...contentsOf(notes)].filter(
        ([name]) => !/^\d{4}-/.test(name) || dates.some((date) => name.startsWith(date)),
      );
      const spoken = about.filter(({ ruleId }) => PARTS.has(String(ruleId)));
      const written = [
        ...days.map(([, bytes]) => bytes.toString()),
        ...spoken.map(({ reason }) => reason),
      ];
      const source = saidBy(readFileSync(file, 'utf8'));
      expect(missingIn(wordsOf(written.join('\n')), source), file).toEqual([]);
    }
  });

  it('keeps every byte of the notes that were there', async () => {
    const notes = notesFolder(example);
    const before = contentsOf(notes);
    await run(example, notes);
    const after = contentsOf(notes);
    for (const [name, bytes] of before) {
      expect(after.get(name)?.subarray(0, bytes.length)).toEqual(bytes);
    }
  });
});
