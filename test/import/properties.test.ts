import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/diagnostics.ts';
import { contentOf } from '../../src/parse/content.ts';
import { entriesIn, importTexts, type Files } from './pipeline.ts';
import { vaultNote } from './vaults.ts';
import { missingIn, saidBy, wordsOf } from './words.ts';

const NOTHING: Files = new Map();
const notes = fc.array(vaultNote, { minLength: 1, maxLength: 3 });

describe('importing any notes of a day', () => {
  it('leaves no word behind that no message speaks of', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (texts) => {
        const { files, messages } = await importTexts(texts, NOTHING);
        const spoken = messages
          .filter(({ ruleId }) => ['left-out-text', 'tracking-removed'].includes(String(ruleId)))
          .map(({ reason }) => reason);
        const written = wordsOf([...files.values(), ...spoken].join('\n'));
        if (messages.some(isError)) return;
        for (const text of texts) expect(missingIn(written, saidBy(text))).toEqual([]);
      }),
    );
  });

  it('writes entries that are read as those of the source', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (texts) => {
        const { files, entries } = await importTexts(texts, NOTHING);
        const said = (list: typeof entries): string[] =>
          list.map((entry) => JSON.stringify(contentOf(entry))).sort();
        expect(said(entriesIn(files))).toEqual(said(entries));
      }),
    );
  });

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (texts) => {
        const { files } = await importTexts(texts, NOTHING);
        expect((await importTexts(texts, files)).files).toEqual(files);
      }),
    );
  });

  it('keeps what a file holds, and has both in the end', async () => {
    await fc.assert(
      fc.asyncProperty(vaultNote, notes, async (first, texts) => {
        const before = new Map([['2025-01-22.txt', first]]);
        const had = entriesIn(before).map((entry) => JSON.stringify(contentOf(entry)));
        const { files } = await importTexts(texts, before);
        expect(files.get('2025-01-22.txt')?.startsWith(first)).toBe(true);
        const has = entriesIn(files).map((entry) => JSON.stringify(contentOf(entry)));
        expect(had.filter((entry) => !has.includes(entry))).toEqual([]);
      }),
    );
  });
});
