/**
 * Every folder of `fixtures` is a case: a note file, a library, and what `resolve` makes of the note.
 *
 * To add one, make a folder with a note and a `library.bib` or `library.json` in it, and run
 * `npx vitest -u`; then read what was written to `after.txt` and `outcome.txt`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arxivAddress } from '../../src/link/arxiv-id.ts';
import { readBibtex } from '../../src/link/bibtex-papers.ts';
import { insertAddresses, type FileChange } from '../../src/link/insert-addresses.ts';
import { PaperMatcher, type PaperRecord } from '../../src/link/match-papers.ts';
import { paperOfLine } from '../../src/link/snapshot-papers.ts';
import { readNote } from '../../src/read/note-file.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const EXPECTATIONS = ['after.txt', 'outcome.txt'];

function papersOf(library: string): readonly PaperRecord[] {
  const text = readFileSync(library, 'utf8');
  if (library.endsWith('.bib')) return readBibtex(text).papers;
  return text
    .trim()
    .split('\n')
    .flatMap((line) => paperOfLine(line) ?? []);
}

function resolve(bytes: Uint8Array, name: string, papers: readonly PaperRecord[]): FileChange {
  const matcher = new PaperMatcher();
  for (const day of readNote(bytes, name).days)
    for (const entry of day.entries) matcher.want(entry);
  for (const paper of papers) matcher.take(paper);
  return insertAddresses(bytes, name, (entry) => matcher.verdict(entry));
}

const outcomeOf = ({ added, refused, abstentions }: FileChange): string =>
  [
    ...added.map(
      ({ line, arxiv, entry }) => `${line}: ${arxivAddress(arxiv)}  ${entry.title?.value ?? ''}`,
    ),
    ...refused.map(({ title }) => `refused: ${title?.value ?? ''}`),
    ...abstentions.toSorted(),
    '',
  ].join('\n');

describe.each(readdirSync(FIXTURES))('%s', (name) => {
  const files = readdirSync(join(FIXTURES, name)).filter((file) => !EXPECTATIONS.includes(file));
  const library = files.find((file) => file.startsWith('library.')) ?? '';
  const note = files.find((file) => file !== library) ?? '';
  const path = (file: string): string => join(FIXTURES, name, file);
  const bytes = readFileSync(path(note));
  const papers = papersOf(path(library));

  it('gives its outcome', async () => {
    const change = resolve(bytes, note, papers);
    await expect(Buffer.from(change.bytes).toString()).toMatchFileSnapshot(path('after.txt'));
    await expect(outcomeOf(change)).toMatchFileSnapshot(path('outcome.txt'));
  });

  it('has no more to do the second time', () => {
    const once = resolve(bytes, note, papers).bytes;
    const twice = resolve(once, note, papers);
    expect(twice.added).toEqual([]);
    expect(twice.bytes).toEqual(once);
  });
});
