import { describe, expect, it } from 'vitest';
import { searchOver, type NoteText } from './notes.ts';

const GLOSSARY = [
  { ko: '희소성', en: ['sparsity'] },
  { ko: '강화 학습', en: ['reinforcement learning', 'RL'] },
  { ko: '학습', en: ['learning', 'training'] },
  { ko: '독성', en: ['toxicity'] },
];

const NOTES: readonly NoteText[] = [
  {
    date: '2024-03-01',
    title: 'Scaling Laws of Sparse Experts',
    abstract: ['We study sparsity at scale. The laws of scaling hold.'],
    ko: ['모델의 크기를 줄여 보았습니다.'],
    authors: ['Noam Shazeer', 'Ana Ruiz Picó'],
    tags: ['MoE', 'scaling-law'],
    ids: ['2403.00001'],
  },
  {
    date: '2025-01-22',
    title: 'Policies That Read',
    ko: ['강화 학습으로 학습한 정책입니다. 정확도가 높고, 정확도를 잘 유지합니다.'],
    en: ['A policy trained with RL.'],
    authors: ['Yann Noam', 'Li Shazeer'],
    tags: ['rl', '강화학습'],
    ids: ['2501.11651'],
  },
  {
    date: '2025-01-23',
    title: 'Reading Code Aloud',
    abstract: ['GPT-4 explains GPT-2. Experts in scaling agree, and the laws are unclear.'],
    ko: [
      '코드의 가독성을 다룬 논문입니다. MoE의 라우팅 얘기도 있습니다. 참고: https://arxiv.org/abs/2403.00001',
    ],
    en: ['On the readability of code, and on routing in MoE.'],
    tags: ['code'],
    ids: ['2501.12345'],
  },
];

const { find, fresh } = searchOver(NOTES, GLOSSARY);
const entries = async (query: string): Promise<readonly number[]> => (await find(query)).entries;

describe('a query finds', () => {
  it.each<[string, string, number[]]>([
    ['a noun with its particle', '모델', [0]],
    ['a noun by a query with another particle', '정책은', [1]],
    ['a noun that ends like a particle', '정확도', [1]],
    ['a compound however it is spaced', '강화학습', [1]],
    ['and the other way round', '강화 학습', [1]],
    ['a verb in another form', '줄이다', [0]],
    ['a noun with 하다', '학습하다', [1]],
    ['a Latin word with a particle', 'moe의', [0, 2]],
    ['an English word in another form', 'train', [1]],
    ['a term by its Korean name', '희소성', [0]],
    ['a term by its English name', 'reinforcement learning', [1]],
    ['initial consonants', 'ㄱㅎㅎㅅ', [1]],
    ['what was typed on the wrong layout', 'rkdghkgkrtmq', [1]],
    ['and on the other wrong one', 'ㅡㅐㄷ', [0, 2]],
    ['a Korean word with a slip in it', '정화도', [1]],
    ['a Korean word with two keys changed over', '정ㅎ왁도', [1]],
    ['an English word with a slip in it', 'readabilty', [2]],
    ['a word that is not finished', 'readab', [2]],
    ['a word with a letter just begun', '정책ㅇ', [1]],
    ['an author', 'Noam Shazeer', [0]],
    ['an author, the family name first', 'Shazeer Noam', [0]],
    ['an author by the family name', 'shazeer', [0, 1]],
    ['an author whose accents are left out', 'ana ruiz pico', [0]],
    ['a paper by its id, and who speaks of it', '2403.00001', [0, 2]],
    ['a paper by its address', 'https://arxiv.org/abs/2501.11651v2', [1]],
    ['a tag', '#moe', [0]],
    ['a tag that is not finished', '#sc', [0]],
    ['a tag in a year', '#rl 2025', [1]],
    ['a month', '2024-03', [0]],
    ['a day', '2025-01-22', [1]],
    ['words in both languages', 'MoE 라우팅', [2]],
    ['words with marks around them', '“GPT-4”, routing?', [2]],
  ])('%s: %s', async (_, query, expected) => {
    expect([...(await entries(query))].sort()).toEqual(expected);
  });

  it('a compound by its pieces only where they stand together', async () => {
    const { find } = searchOver([
      { ko: ['데이터를 생성하는 방법'] },
      { ko: ['생성 모델과 합성 데이터'] },
      { ko: ['생성 데이터'] },
      { ko: ['생성데이터의'] },
    ]);
    expect((await find('생성데이터')).entries).toEqual([3, 2]);
    expect((await find('생성 데이터')).entries).toEqual([3, 2]);
  });

  it('a compound that is written in three words as in one', async () => {
    const { find } = searchOver([{ ko: ['대규모 언어 모델은'] }, { ko: ['큰 모델'] }]);
    for (const query of ['대규모언어모델', '대규모 언어모델', '규모언어', '언어 모델']) {
      expect((await find(query)).entries).toEqual([0]);
    }
    expect((await find('큰모델')).entries).toEqual([1]);
  });

  it('no word where two words meet', async () => {
    const { find } = searchOver([{ ko: ['이 유사한 방법'] }, { ko: ['그 이유는'] }]);
    expect((await find('이유')).entries).toEqual([1]);
  });

  it('a name that has a word which is everywhere', async () => {
    const { find } = searchOver([{ authors: ['Bo An'] }, { authors: ['Bo Li'] }]);
    expect((await find('An Bo')).entries).toEqual([0]);
    expect((await find('bo an')).entries).toEqual([0]);
  });

  it('a term that is written in both scripts by its other name', async () => {
    const { find } = searchOver(
      [{ ko: ['KV 캐시를 줄인다.'] }, { ko: ['헌법 AI에 대하여'] }, { ko: ['헌법과 캐시'] }],
      [
        { ko: 'KV 캐시', en: ['KV cache'] },
        { ko: '헌법 AI', en: ['constitutional AI'] },
      ],
    );
    expect((await find('KV cache')).entries).toEqual([0]);
    expect((await find('constitutional AI')).entries).toEqual([1]);
  });

  it('a word of which one syllable lacks its vowel', async () => {
    const { find } = searchOver([{ ko: ['레이어를 쌓는다. 레이어의 수, 레이어가 많다.'] }]);
    expect(await find('ㄹㅅ이어')).toMatchObject({ entries: [0], readAs: '레이어' });
  });

  it('not a term inside of another word', async () => {
    expect(await entries('toxicity')).toEqual([]);
  });

  it('a year as a year, unless it is part of a word', async () => {
    expect([...(await entries('2025'))].sort()).toEqual([1, 2]);
  });
});

describe('the best first', () => {
  it('puts a title before an abstract', async () => {
    expect(await entries('scaling laws')).toEqual([0, 2]);
  });

  it('puts the newest first among equals', async () => {
    const same = { title: 'On caches' };
    const { find } = searchOver([same, same, same]);
    expect((await find('caches')).entries).toEqual([2, 1, 0]);
  });

  it('keeps those apart that have the words of a phrase here and there', async () => {
    const { find } = searchOver([
      { ko: ['강화는 좋고 학습도 좋다.'] },
      { ko: ['강화 학습이 좋다.'] },
    ]);
    const { entries, loose } = await find('강화 학습');
    expect({ entries, loose }).toEqual({ entries: [1], loose: [0] });
  });
});

it('leaves one of several words out where no note has all of them', async () => {
  expect(await find('정책 정확도 라우팅')).toMatchObject({ entries: [], loose: [1] });
  expect(await find('정책 라우팅')).toMatchObject({ entries: [], loose: [] });
});

describe('where nothing is found', () => {
  it('finds nothing at all', async () => {
    for (const nonsense of ['qxzvw', 'howxq', '뷁뛟쏇', '!!', '#', 'ㅋㅌㅍ', '']) {
      expect(await find(nonsense)).toMatchObject({ entries: [], loose: [], readAs: undefined });
    }
  });

  it('suggests what there is', async () => {
    expect(await find('qxzvw 정책')).toMatchObject({ entries: [], suggestion: '정책' });
    expect((await find('qxzvw')).suggestion).toBeUndefined();
  });

  it('says how it read what it corrected', async () => {
    expect((await find('rkdghkgkrtmq #rl')).readAs).toBe('강화학습 #rl');
    expect((await find('readabilty code')).readAs).toBe('readability code');
    expect((await find('code')).readAs).toBeUndefined();
  });
});

describe('filters', () => {
  it('narrow what is found', async () => {
    const found = async (query: string, filters: object) => (await find(query, filters)).entries;
    expect(await found('moe', { language: 'en' })).toEqual([2]);
    expect(await found('moe', { year: '2024' })).toEqual([0]);
    expect(await found('moe', { tag: 'code' })).toEqual([2]);
    expect(await found('moe', { author: 'Noam Shazeer' })).toEqual([0]);
    expect(await found('', { tag: 'MoE' })).toEqual([0]);
  });
});

it('finds the same whatever was searched before', async () => {
  const search = await fresh();
  const queries = ['희소성', 'moe', '#rl', 'ㄱㅎㅎㅅ', 'readabilty', '모델', 'scaling laws'];
  for (const query of [...queries, ...queries.toReversed()]) {
    expect(await search.find(query)).toEqual(await find(query));
  }
});

it('asks again for what could not be loaded', async () => {
  const { manifest, shards } = searchOver(NOTES);
  const { IndexReader } = await import('../../src/search/index-reader.ts');
  let isOffline = true;
  const reader = new IndexReader(manifest, (name) =>
    isOffline
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(Uint8Array.from(shards.get(name) ?? [])),
  );
  await expect(reader.postings('moe')).rejects.toThrow('offline');
  isOffline = false;
  expect((await reader.postings('moe')).size).toBe(2);
});
