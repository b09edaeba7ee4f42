/** Real days, where they are at hand: an id for every arXiv address, and every address put in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paperIds } from '../../src/link/identity.ts';
import { insertAddresses } from '../../src/link/insert-addresses.ts';
import { PaperMatcher } from '../../src/link/match-papers.ts';
import { idsIn } from '../../src/link/paper-addresses.ts';
import { readNote } from '../../src/read/note-file.ts';

const CORPUS =
  process.env['READING_NOTES_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus/dev');

interface TrueEntry {
  readonly title: string;
  readonly authors: readonly string[];
  readonly urls: readonly string[];
}

function trueEntries(day: string): readonly TrueEntry[] {
  const truth = JSON.parse(readFileSync(join(CORPUS, `${day}.json`), 'utf8')) as {
    entries: readonly TrueEntry[];
  };
  return truth.entries;
}

const arxivOf = ({ urls }: TrueEntry): string | undefined => idsIn(urls.join(' ')).arxiv;

describe.runIf(existsSync(CORPUS))('the real days', () => {
  const days = existsSync(CORPUS)
    ? readdirSync(CORPUS).flatMap((file) => /^(.*)\.json$/.exec(file)?.[1] ?? [])
    : [];

  test('tell the id of every paper on arXiv', () => {
    for (const day of days) {
      for (const { urls } of trueEntries(day)) {
        for (const url of urls.filter((each) => new URL(each).hostname === 'arxiv.org')) {
          expect(idsIn(url).arxiv, url).toBeDefined();
        }
      }
    }
  });

  test('take the address of each paper, and nothing else changes', () => {
    const matcher = new PaperMatcher();
    const files = days.map((day) => ({ day, bytes: readFileSync(join(CORPUS, `${day}.txt`)) }));
    const entriesOf = (bytes: Uint8Array, day: string) =>
      readNote(bytes, `${day}.txt`).days.flatMap(({ entries }) => entries);
    for (const { day, bytes } of files) {
      for (const entry of entriesOf(bytes, day)) matcher.want(entry);
      for (const entry of trueEntries(day)) {
        const [name = ''] = entry.authors;
        const space = name.lastIndexOf(' ') + 1;
        const firstAuthor = { given: name.slice(0, space), family: name.slice(space) };
        const arxiv = arxivOf(entry);
        if (arxiv !== undefined) matcher.take({ arxiv, title: entry.title, firstAuthor });
      }
    }
    for (const { day, bytes } of files) {
      const change = insertAddresses(bytes, `${day}.txt`, (entry) => matcher.verdict(entry));
      expect(change.refused, day).toEqual([]);
      const ids = entriesOf(change.bytes, day).map((entry) => paperIds(entry).arxiv);
      expect(ids, day).toEqual(trueEntries(day).map(arxivOf));
    }
  });
});
