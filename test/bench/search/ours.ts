/** The search of the site, with all that its page loads. */
import type { GlossaryTerm } from '../../../src/model.ts';
import { Concepts } from '../../../src/search/concepts.ts';
import { IndexReader } from '../../../src/search/index-reader.ts';
import { Search, type Answer } from '../../../src/search/search.ts';
import { termsOf } from '../../../src/search/terms.ts';
import { packShard } from '../../../src/search/pack-shard.ts';
import { TermIndex } from '../../../src/search/term-index.ts';
import { writeIndex, type SearchIndex } from '../../../src/search/write-index.ts';
import type { SearchNote } from '../../support/queries/notes.ts';
import {
  cpuSecondsOf,
  gzipped,
  Records,
  scriptBytes,
  type Engine,
  type Session,
  type Transfer,
} from './engine.ts';

interface OurSession extends Session {
  find(text: string): Promise<Answer>;
}

export interface OurEngine extends Engine {
  readonly manifestBytes: number;
  readonly scriptBytes: number;
  readonly shards: number;
  open(): Promise<OurSession>;
}

const SCRIPT = new URL('../../../templates/client/search.ts', import.meta.url);

function indexOf(notes: readonly SearchNote[], glossary: readonly GlossaryTerm[]): SearchIndex {
  const concepts = new Concepts(glossary);
  const index = new TermIndex();
  for (const note of notes) index.add(note.date, termsOf(note, concepts));
  const { manifest, shards } = writeIndex(index, glossary);
  return {
    manifest,
    shards: new Map(Array.from(shards, ([name, bytes]) => [name, packShard(bytes)] as const)),
  };
}

export async function ours(
  notes: readonly SearchNote[],
  glossary: readonly GlossaryTerm[],
): Promise<OurEngine> {
  const ownScript = scriptBytes(SCRIPT);
  let index: SearchIndex | undefined;
  const buildSeconds = await cpuSecondsOf(() => {
    index = indexOf(notes, glossary);
  });
  if (!index) throw new Error('There is no index');
  const { manifest, shards } = index;
  const manifestBytes = gzipped(JSON.stringify(manifest));
  const shardBytes = [...shards.values()].reduce((sum, { length }) => sum + length, 0);

  async function open(): Promise<OurSession> {
    const transfer: Transfer = { bytes: manifestBytes + ownScript, requests: 2 };
    const records = new Records(notes, transfer);
    const reader = new IndexReader(manifest, (name) => {
      const bytes = shards.get(name) ?? new Uint8Array();
      transfer.bytes += bytes.length;
      transfer.requests += 1;
      return Promise.resolve(Uint8Array.from(bytes));
    });
    const search = await Search.open(manifest, reader);
    const find = async (text: string): Promise<Answer> => {
      const answer = await search.find(text);
      records.show([...answer.entries, ...answer.loose]);
      return answer;
    };
    return { transfer, find };
  }
  return {
    name: 'ours',
    indexBytes: manifestBytes + shardBytes,
    buildSeconds,
    manifestBytes,
    scriptBytes: ownScript,
    shards: shards.size,
    open,
  };
}
