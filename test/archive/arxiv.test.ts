import { expect, it } from 'vitest';
import { arxivOf } from '../../src/archive/arxiv.ts';
import { note } from './notes.ts';

it.each([
  [['https://arxiv.org/abs/2304.09151'], '2304.09151'],
  [['https://arxiv.org/abs/2304.09151v2'], '2304.09151'],
  [['https://arxiv.org/pdf/2304.09151.pdf'], '2304.09151'],
  [['http://www.arxiv.org/html/0704.0001'], '0704.0001'],
  [['https://arxiv.org/abs/hep-th/9901001'], 'hep-th/9901001'],
  [['https://arxiv.org/abs/cs.CL/0501001'], 'cs.CL/0501001'],
  [['https://example.org/blog', 'https://arxiv.org/abs/2304.09151'], '2304.09151'],
  [['https://example.org/2304.09151', '[[230418 UniMax.md]]'], null],
  [[], null],
])('%j → %s', (links, id) => {
  expect(arxivOf(note({ links }).entry)).toBe(id);
});

it('does not take the paper for one that the commentary mentions', () => {
  expect(arxivOf(note({ en: 'As in https://arxiv.org/abs/2304.09151.' }).entry)).toBeNull();
});
