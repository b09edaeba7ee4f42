import { describe, expect, it } from 'vitest';
import type { WeightedTerm } from '../../src/archive/similarity.ts';
import { weigh } from '../../src/archive/term-weights.ts';
import type { IsoDate } from '../../src/model.ts';
import { Concepts } from '../../src/search/concepts.ts';
import { TermIndex } from '../../src/search/term-index.ts';
import { termsOf, type EntryText } from '../../src/search/terms.ts';

const CONCEPTS = new Concepts([{ ko: '강화 학습', en: ['reinforcement learning', 'RL'] }]);

function weighed(...texts: readonly Partial<EntryText>[]): WeightedTerm[] {
  const index = new TermIndex();
  const empty = { title: '', abstract: [], ko: [], en: [], authors: [], tags: [], ids: [] };
  for (const text of texts) {
    index.add('2025-01-22' as IsoDate, termsOf({ ...empty, ...text }, CONCEPTS));
  }
  return [...weigh(index, CONCEPTS)];
}

const said = (list: readonly number[], terms: readonly WeightedTerm[]): WeightedTerm[] =>
  terms.filter(({ entries }) => entries.join() === list.join());

describe('what a term says of entries', () => {
  it('is more in a title than in a commentary, and less in an abstract', () => {
    const terms = weighed({ title: 'Whale' }, { en: ['A whale.'] }, { abstract: ['Whale.'] });
    expect(said([0, 1, 2], terms)).toEqual([
      { entries: [0, 1, 2], weights: [4, 3, 2], areTags: [false, false, false] },
    ]);
  });

  it('is most in a tag', () => {
    const terms = weighed({ tags: ['whale'] });
    expect(terms.map(({ weights, areTags }) => [weights, areTags])).toEqual([
      [[5], [true]],
      [[5], [true]],
    ]);
  });

  it('is the same in both languages, and counts once where it says most', () => {
    const terms = weighed(
      { abstract: ['Reinforcement learning.'] },
      { ko: ['강화 학습'] },
      { title: '강화 학습', abstract: ['Reinforcement learning.'] },
      { title: 'Reinforcement learning', ko: ['강화학습'] },
    );
    expect(said([0, 1, 2, 3], terms)).toEqual([
      { entries: [0, 1, 2, 3], weights: [2, 3, 4, 4], areTags: [false, false, false, false] },
    ]);
  });

  it('is shared out among authors', () => {
    const terms = weighed({ authors: ['A B', 'C D', 'E F', 'G H'] }, { authors: ['A B'] });
    expect(said([0, 1], terms).map(({ weights }) => weights)).toEqual([[2.5, 5]]);
    expect(said([0], terms).map(({ weights }) => weights)).toEqual([[2.5], [2.5], [2.5]]);
  });

  it('is nothing for pairs of syllables, pairs of words and the language', () => {
    const terms = weighed({ ko: ['고래는 크다'] });
    expect(terms).toEqual([]);
  });
});
