import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/read/glossary-file.ts';
import { hasCorpus } from '../support/corpus.ts';
import { CLASSES } from '../support/queries/classes.ts';
import { realNotes } from '../support/queries/notes.ts';
import { Oracle } from '../support/queries/oracle.ts';
import { halfOf } from '../support/queries/query-class.ts';
import { meanScore, scoreOf, type Score } from '../support/queries/score.ts';
import { searchOver } from './notes.ts';

const FEWEST_QUERIES = 25;

describe.runIf(hasCorpus)('queries of every kind find what the notes have', async () => {
  const notes = hasCorpus ? realNotes() : [];
  const { glossary } = readGlossary('notes/glossary.yaml');
  const oracle = new Oracle(notes, glossary);
  const search = await searchOver(notes, glossary).fresh();

  const wanted = CLASSES.flatMap(({ target, ...kind }) => (target ? [{ ...kind, target }] : []));
  it.each(wanted)('$name', async ({ queries, target }) => {
    const scores: Score[] = [];
    for (const query of queries(oracle).filter((query) => halfOf(query) === 'report')) {
      scores.push(scoreOf(query, await search.find(query.text)));
    }
    const { recall, precision } = meanScore(scores);
    expect(scores.length).toBeGreaterThanOrEqual(FEWEST_QUERIES);
    expect(recall).toBeGreaterThanOrEqual(target.recall);
    if (target.precision) expect(precision).toBeGreaterThanOrEqual(target.precision);
  });
});
