/** How well the search finds, what it takes, and how others do beside it. */
import type { GlossaryTerm } from '../../src/model.ts';
import { valuesOf } from '../../src/located.ts';
import { loadFolder } from '../../src/load.ts';
import { readGlossary } from '../../src/read/glossary-file.ts';
import { hasCorpus } from '../support/corpus.ts';
import { arxivIds, realNotes, type SearchNote } from '../support/queries/notes.ts';
import { Oracle } from '../support/queries/oracle.ts';
import {
  byClassText,
  COST_HEAD,
  costsOf,
  costText,
  limitsText,
  sampleOf,
  type Sample,
} from './search/cost.ts';
import type { Engine } from './search/engine.ts';
import { largerNotes } from './search/larger.ts';
import { inPairs, miniSearch } from './search/minisearch.ts';
import { ours, type OurEngine } from './search/ours.ts';
import { pagefind } from './search/pagefind.ts';
import { peersText, qualityText, queriesOf } from './search/quality.ts';
import { sameInAnyOrder } from './search/same-in-any-order.ts';
import { typingText } from './search/typing.ts';

interface Options {
  readonly notes?: string;
  readonly entries: readonly number[];
  readonly peers: boolean;
}

interface Collection {
  readonly notes: readonly SearchNote[];
  readonly glossary: readonly GlossaryTerm[];
}

async function collectionIn(folder: string): Promise<Collection> {
  const { archive, glossary } = await loadFolder(folder);
  const pages = [...archive.days.values()].reverse().flatMap(({ entries }) => entries);
  const notes = pages.map(({ date, note: { entry } }) => ({
    date,
    title: entry.title?.value ?? '',
    abstract: valuesOf(entry.abstract),
    ko: valuesOf(entry.commentary.ko),
    en: valuesOf(entry.commentary.en),
    authors: valuesOf(entry.authors),
    tags: valuesOf(entry.tags),
    ids: valuesOf(entry.links).flatMap(arxivIds),
  }));
  return { notes, glossary };
}

function realCollection(): Collection {
  if (!hasCorpus) throw new Error('There are no notes to search; name a folder with --notes');
  const { glossary } = readGlossary('notes/glossary.yaml');
  return { notes: realNotes(), glossary };
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const peersOver = async (notes: readonly SearchNote[]): Promise<Engine[]> => [
  await miniSearch('MiniSearch', notes),
  await miniSearch('MiniSearch pairs', notes, inPairs),
  await pagefind(notes),
];

async function printCosts(
  engines: readonly [OurEngine, ...Engine[]],
  samples: readonly Sample[],
  entries: number,
): Promise<void> {
  const [own, ...others] = engines;
  print(`\n${entries} entries; KB and requests of a query, with its script and 10 results; ms\n`);
  const costs = await costsOf(own, samples);
  let text = COST_HEAD + costText(own, costs, entries);
  for (const other of others) text += costText(other, await costsOf(other, samples), entries);
  print(text);
  const { manifestBytes, scriptBytes, shards } = own;
  const sizes = [manifestBytes, scriptBytes].map((bytes) => `${(bytes / 1000).toFixed(1)} KB`);
  print(`ours: manifest ${sizes[0] ?? ''}, script ${sizes[1] ?? ''}, ${shards} shards\n`);
  print(limitsText(own, costs, entries));
  print(byClassText(costs));
}

export async function benchSearch({ notes: folder, entries, peers }: Options): Promise<void> {
  const { notes, glossary } = folder ? await collectionIn(folder) : realCollection();
  const own = await ours(notes, glossary);
  const classes = queriesOf(new Oracle(notes, glossary));
  print(`${notes.length} entries\n\n${await qualityText(classes, own)}`);
  print(await sameInAnyOrder(own, classes));
  print(await typingText(own, notes));
  const others = peers ? await peersOver(notes) : [];
  if (peers) print(await peersText(classes, [own, ...others]));
  const samples = sampleOf(classes);
  await printCosts([own, ...others], samples, notes.length);
  for (const size of entries) {
    const larger = largerNotes(notes, size);
    const more = peers && size <= 4000 ? await peersOver(larger) : [];
    await printCosts([await ours(larger, glossary), ...more], samples, larger.length);
  }
}
