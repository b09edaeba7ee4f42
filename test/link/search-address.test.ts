import { expect, it } from 'vitest';
import { searchAddress } from '../../src/link/search-address.ts';
import { note } from '../archive/notes.ts';

const SEARCH = 'https://arxiv.org/search/?query=';

it.each([
  ['A Small Cache', 'A+Small+Cache'],
  ['*Small* $k$-Caches: 100% & more?', 'Small+k+Caches+100+more'],
  ['작은 캐시'.normalize('NFD'), '%EC%9E%91%EC%9D%80+%EC%BA%90%EC%8B%9C'],
  ['\uD800 x', 'x'],
])('%s is searched for', (title, query) => {
  expect(searchAddress(note({ title }).entry)).toBe(`${SEARCH}${query}&searchtype=title`);
});

it.each([
  ['no title', {}],
  ['a title without words', { title: '?!' }],
  ['an address', { title: 'A', links: ['https://example.org/a.pdf'] }],
  ['an id', { title: 'A', links: ['arXiv:2304.09151'] }],
])('there is no search with %s', (_, sketch) => {
  expect(searchAddress(note(sketch).entry)).toBeUndefined();
});

it('a link to another note is no place to find the paper', () => {
  expect(searchAddress(note({ title: 'A', links: ['[[B]]'] }).entry)).toContain('query=A&');
});
