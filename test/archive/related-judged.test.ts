import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntryLink } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { readGlossary } from '../../src/read/glossary-file.ts';
import { hasCorpus, trueDays, trueEntries } from '../support/corpus.ts';
import { note, settings, type Sketch } from './notes.ts';

/**
 * Two notes, each by its day and its place in that day from 0 on, and whether a reader of the one would
 * want to be led to the other. Both were read for it.
 */
type Judged = readonly [one: string, other: string, sensible: boolean];

const judged = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'related-judged.json'), 'utf8'),
) as readonly Judged[];

const realSketches = (): Sketch[] =>
  trueDays().flatMap((date) =>
    trueEntries(date).map(({ title, abstract, commentary, authors, tags }, line) => ({
      date,
      line,
      title: title ?? undefined,
      abstract: abstract.join('\n'),
      ko: commentary.ko.join('\n'),
      en: commentary.en.join('\n'),
      authors,
      tags,
    })),
  );

/** What a page shows of the notes at hand, as pairs. */
function shownPairs(): { notes: number; leading: number; pairs: string[] } {
  const { glossary } = readGlossary('notes/glossary.yaml');
  const { archive } = buildArchive(realSketches().map(note), settings(), [], glossary);
  const places = new Map(
    [...archive.days.values()].flatMap(({ date, entries }) =>
      entries.map(({ permalink }, place) => [permalink, `${date}/${place}`]),
    ),
  );
  const placeOf = ({ permalink }: EntryLink): string => places.get(permalink) ?? '';
  const pages = [...archive.entries.values()];
  return {
    notes: pages.length,
    leading: pages.filter(({ related }) => related.length > 0).length,
    pairs: pages.flatMap((page) =>
      page.related.map((other) => pairKey(placeOf(page), placeOf(other))),
    ),
  };
}

const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

describe.runIf(hasCorpus)('related notes, judged by a reader', () => {
  const verdicts = new Map(judged.map(([one, other, sensible]) => [pairKey(one, other), sensible]));
  const { notes, leading, pairs } = hasCorpus ? shownPairs() : { notes: 0, leading: 0, pairs: [] };
  const known = pairs.filter((pair) => verdicts.has(pair));

  it('are sensible', () => {
    const sensible = known.filter((pair) => verdicts.get(pair));
    expect(sensible.length / known.length).toBeGreaterThanOrEqual(0.85);
  });

  it('were judged often enough to tell', () => {
    expect(known.length / pairs.length).toBeGreaterThanOrEqual(0.4);
  });

  it('are found for most notes', () => {
    expect(leading / notes).toBeGreaterThanOrEqual(0.66);
  });
});
