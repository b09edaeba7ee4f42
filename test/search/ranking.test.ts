import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/read/glossary-file.ts';
import { hasCorpus } from '../support/corpus.ts';
import { realNotes } from '../support/queries/notes.ts';
import { searchOver } from './notes.ts';

interface Judged {
  readonly query: string;
  /** The note that a reader means, by its day and the beginning of its title. */
  readonly date: string;
  readonly title: string;
}

const judged = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'judged.json'), 'utf8'),
) as readonly Judged[];

const PLACES_SEEN_FIRST = 3;

describe.runIf(hasCorpus)('ranking', () => {
  const all = hasCorpus ? realNotes() : [];
  const { glossary } = readGlossary('notes/glossary.yaml');
  const { find } = searchOver(all, glossary);

  it.each(judged)('$query', async ({ query, date, title }) => {
    const { entries, loose } = await find(query);
    const first = [...entries, ...loose].slice(0, PLACES_SEEN_FIRST).map((entry) => {
      const note = all[entry];
      return `${note?.date ?? ''} ${note?.title.slice(0, title.length) ?? ''}`;
    });
    expect(first).toContain(`${date} ${title}`);
  });
});
