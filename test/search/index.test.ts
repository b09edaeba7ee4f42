import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit } from '../../src/search/one-edit.ts';
import { rangesOf } from '../../src/search/needles.ts';
import { decodePostings, PostingsWriter, type Place } from '../../src/search/postings.ts';
import { decodeShard, encodeShard } from '../../src/search/shard.ts';
import { IndexReader } from '../../src/search/index-reader.ts';
import { searchOver } from './notes.ts';

const place = fc.constantFrom<Place>(0, 1, 2, 3);

describe('the files of the index', () => {
  it('keep postings', () => {
    const postings = fc.uniqueArray(fc.tuple(fc.nat(1_000_000), place), { selector: ([n]) => n });
    fc.assert(
      fc.property(postings, (list) => {
        const sorted = new Map(list.toSorted(([a], [b]) => a - b));
        const writer = new PostingsWriter();
        for (const [entry, where] of sorted) writer.add(entry, where);
        expect(decodePostings(Uint8Array.from(writer.toBytes()))).toEqual(sorted);
        expect(writer.size).toBe(sorted.size);
      }),
    );
  });

  it('keep terms of any letters with what is beside them', () => {
    const term = fc.string({ unit: 'grapheme', maxLength: 12 });
    const items = fc.array(fc.tuple(term, fc.uint8Array({ maxLength: 300 })));
    fc.assert(
      fc.property(items, (shard) => {
        expect(decodeShard(encodeShard(shard))).toEqual(shard);
      }),
    );
  });

  it('have every word of every entry, however many files there are', async () => {
    const word = fc.stringMatching(/^(?:[a-z]{1,6}|[\uAC00-\uD7A3]{2,5}|\d{1,3})$/);
    const notes = fc.array(fc.array(word, { minLength: 1, maxLength: 80 }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(notes, async (texts) => {
        const { fresh } = searchOver(texts.map((words) => ({ abstract: [words.join('. ')] })));
        const search = await fresh();
        for (const [entry, words] of texts.entries()) {
          const [first = ''] = words;
          const isWord = first.length > 1 && !['the', 'and'].includes(first);
          const { entries, loose } = await search.find(first);
          if (isWord && entries.length > 0) expect([...entries, ...loose]).toContain(entry);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order in which an entry has its words', () => {
    const { manifest } = searchOver([{ abstract: ['alpha beta gamma'] }]);
    expect(searchOver([{ abstract: ['gamma alpha beta'] }]).manifest).toEqual(manifest);
  });

  it('are loaded by need', async () => {
    const notes = Array.from({ length: 300 }, (_, n) => ({
      abstract: [Array.from({ length: 60 }, (_, i) => `w${n * 60 + i}x`).join(' ')],
    }));
    const { manifest, shards } = searchOver(notes);
    const loaded: string[] = [];
    const reader = new IndexReader(manifest, (name) => {
      loaded.push(name);
      return Promise.resolve(Uint8Array.from(shards.get(name) ?? []));
    });
    expect(shards.size).toBeGreaterThan(10);
    expect([...(await reader.postings('w777x')).keys()]).toEqual([12]);
    await reader.postings('w777x');
    expect(loaded).toHaveLength(1);
  });
});

it('tells a slip of a finger from another word', () => {
  for (const slip of ['modl', 'modeel', 'mdoel', 'modal', 'odel', 'models']) {
    expect(isOneEdit('model', slip)).toBe(true);
  }
  for (const other of ['model', 'mole', 'moedll', 'mods', 'yodels']) {
    expect(isOneEdit('model', other)).toBe(false);
  }
});

describe('marks in a text that was found', () => {
  const marked = (text: string, needles: Parameters<typeof rangesOf>[1]): string[] =>
    rangesOf(text, needles).map(([start, end]) => text.slice(start, end));

  it('are on Korean, with or without a space in it', () => {
    expect(marked('강화 학습은 강화학습', [{ ko: '강화학습' }])).toEqual(['강화 학습', '강화학습']);
    expect(marked('이 유사한 이유', [{ ko: '이유' }])).toEqual(['이유']);
  });

  it('are on every form of an English word, and on phrases as a whole', () => {
    expect(marked('Training trains', [{ stems: ['train'] }])).toEqual(['Training', 'trains']);
    expect(marked('the scaling-law of laws', [{ stems: ['scale', 'law'] }])).toEqual([
      'scaling-law',
    ]);
  });

  it('run into one where they meet', () => {
    expect(marked('사전학습률', [{ ko: '사전학습' }, { ko: '학습률' }])).toEqual(['사전학습률']);
  });
});
