import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { note, settings } from './notes.ts';

/** Notes with so many different tags and authors, a hundred each. */
const notesWith = (count: number) =>
  Array.from({ length: count / 100 }, (_, index) => {
    const names = Array.from({ length: 100 }, (_, name) => `name-${index * 100 + name}`);
    return note({ line: index, title: `Paper ${index}`, tags: names, authors: names });
  });

const archiveWith = (count: number) =>
  buildArchive(notesWith(count), settings({ authorPagesFrom: 1 })).archive;

describe('lists of all topics', () => {
  it('are on one page as long as they fit', () => {
    const { tagLists, authorLists } = archiveWith(800);
    expect([tagLists.size, authorLists.size]).toEqual([0, 0]);
  });

  it('are cut into parts that have each topic once, by alphabet', () => {
    const { tags, tagLists, authors, authorLists } = archiveWith(1700);
    expect([...tagLists.keys()]).toEqual(['/tags/1+/', '/tags/2+/', '/tags/3+/']);
    expect([...authorLists.keys()]).toEqual(['/authors/1+/', '/authors/2+/', '/authors/3+/']);
    for (const { all, lists } of [
      { all: tags, lists: tagLists },
      { all: authors, lists: authorLists },
    ]) {
      const listed = [...lists.values()].flatMap(({ topics }) => topics);
      expect(listed.map(({ permalink }) => permalink)).toEqual([...all.keys()]);
    }
  });

  it('name their first and last topic, and the parts beside them', () => {
    const [first, second] = [...archiveWith(900).tagLists.values()];
    expect(first).toMatchObject({
      first: 'name-0',
      last: 'name-799',
      sides: { previous: undefined, next: { permalink: '/tags/2+/', first: 'name-800' } },
    });
    expect(second?.topics.length).toBe(100);
  });
});
