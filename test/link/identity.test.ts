import { describe, expect, it, test } from 'vitest';
import { paperMonth } from '../../src/link/arxiv-id.ts';
import { paperDate, paperIds } from '../../src/link/identity.ts';
import type { PaperIds } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { note } from '../archive/notes.ts';

const idsOf = (...links: string[]): PaperIds => paperIds(note({ title: 'T', links }).entry);

describe('the arXiv id of a link', () => {
  it.each([
    ['https://arxiv.org/abs/2304.09151', '2304.09151'],
    ['https://arxiv.org/abs/2304.09151v2', '2304.09151'],
    ['https://arxiv.org/abs/2304.09151?context=cs', '2304.09151'],
    ['https://arxiv.org/pdf/2304.09151', '2304.09151'],
    ['https://arxiv.org/pdf/2304.09151.pdf', '2304.09151'],
    ['https://arxiv.org/pdf/2304.09151v3.pdf#page=4', '2304.09151'],
    ['http://www.arxiv.org/html/0704.0001', '0704.0001'],
    ['https://arxiv.org/format/1412.6980', '1412.6980'],
    ['https://export.arxiv.org/abs/1501.00001', '1501.00001'],
    ['https://arxiv.org/abs/cs/0112017', 'cs/0112017'],
    ['https://arxiv.org/pdf/cs/0112017v1.pdf', 'cs/0112017'],
    ['https://arxiv.org/abs/hep-th/9901001', 'hep-th/9901001'],
    ['https://arxiv.org/abs/math.GT/0309136', 'math.GT/0309136'],
    ['https://arxiv.org/abs/MATH.gt/0309136', 'math.GT/0309136'],
    ['https://www.alphaxiv.org/abs/2304.09151v1', '2304.09151'],
    ['https://alphaxiv.org/overview/2304.09151', '2304.09151'],
    ['https://huggingface.co/papers/2304.09151', '2304.09151'],
    ['https://hf.co/papers/2304.09151', '2304.09151'],
    ['https://doi.org/10.48550/arXiv.2304.09151', '2304.09151'],
    ['https://dx.doi.org/10.48550/ARXIV.CS/0112017', 'cs/0112017'],
    ['arXiv:2304.09151', '2304.09151'],
    ['arxiv:2304.09151v2', '2304.09151'],
    ['arXiv: cs/0112017', 'cs/0112017'],
    ['doi:10.48550/arXiv.2304.09151', '2304.09151'],
    ['<https://arxiv.org/abs/2304.09151>', '2304.09151'],
    ['[paper](https://arxiv.org/abs/2304.09151)', '2304.09151'],
    ['https://arxiv.org/abs/2304.09151가', '2304.09151'],
    ['https://example.org/blog https://arxiv.org/abs/2304.09151', '2304.09151'],
    ['https://example.org/2304.09151', undefined],
    ['https://notarxiv.org/abs/2304.09151', undefined],
    ['https://arxiv.org.example.org/abs/2304.09151', undefined],
    ['https://example.org/?to=https://arxiv.org/abs/2304.09151', undefined],
    ['https://arxiv.org/abs/2313.09151', undefined],
    ['https://arxiv.org/abs/2300.09151', undefined],
    ['https://arxiv.org/abs/cs/0113017', undefined],
    ['https://arxiv.org/abs/2304.091515', undefined],
    ['https://arxiv.org/abs/2304.0915', '2304.0915'],
    ['https://arxiv.org/list/cs.CL/recent', undefined],
    ['https://arxiv.org/a/seo_m_1', undefined],
    ['https://huggingface.co/google/2304.09151', undefined],
    ['https://[broken', undefined],
    ['[[230418 UniMax.md]]', undefined],
    ['', undefined],
  ])('%s → %s', (link, id) => {
    expect(idsOf(link).arxiv).toBe(id);
  });
});

describe('the DOI of a link', () => {
  it.each([
    ['https://doi.org/10.1145/3292500.3330919', '10.1145/3292500.3330919'],
    ['http://dx.doi.org/10.1162/NECO.1997.9.8.1735', '10.1162/neco.1997.9.8.1735'],
    ['https://doi.org/10.1016/S0140-6736(20)30183-5', '10.1016/s0140-6736(20)30183-5'],
    ['https://doi.org/10.1000%2Fxyz', '10.1000/xyz'],
    ['https://dl.acm.org/doi/10.1145/3292500.3330919', '10.1145/3292500.3330919'],
    ['https://dl.acm.org/doi/pdf/10.1145/3292500.3330919?download=true', '10.1145/3292500.3330919'],
    ['https://onlinelibrary.wiley.com/doi/10.1002/abc.123/full', '10.1002/abc.123'],
    ['https://www.pnas.org/doi/abs/10.1073/pnas.1', '10.1073/pnas.1'],
    ['https://link.springer.com/article/10.1007/s00222-020-1', '10.1007/s00222-020-1'],
    ['doi:10.1145/3292500.3330919', '10.1145/3292500.3330919'],
    ['(DOI: 10.1145/3292500.3330919).', '10.1145/3292500.3330919'],
    ['https://doi.org/10.48550/arXiv.2304.09151', undefined],
    ['https://example.org/10.1145/3292500', undefined],
    ['https://doi.org/', undefined],
    ['https://doi.org/%E0%A4%A', undefined],
  ])('%s → %s', (link, id) => {
    expect(idsOf(link).doi).toBe(id);
  });
});

describe('OpenReview and GitHub', () => {
  it.each([
    ['https://openreview.net/forum?id=kXwdL1cWOAi', 'kXwdL1cWOAi'],
    ['https://www.openreview.net/pdf?id=a-b_C', 'a-b_C'],
    ['https://openreview.net/forum?referrer=x&id=kXwdL1cWOAi&noteId=q', 'kXwdL1cWOAi'],
    ['https://openreview.net/group?id=ICLR.cc', undefined],
    ['https://openreview.net/forum', undefined],
    ['https://example.net/forum?id=kXwdL1cWOAi', undefined],
  ])('%s → %s', (link, id) => {
    expect(idsOf(link).openreview).toBe(id);
  });

  it.each([
    ['https://github.com/google-research/t5x', 'google-research/t5x'],
    ['https://github.com/google/t5.js.git', 'google/t5.js'],
    ['https://www.github.com/Google/T5/tree/main/docs', 'Google/T5'],
    ['https://github.com/google', undefined],
    ['https://github.com/topics/moe', undefined],
    ['https://gist.github.com/google/123', undefined],
    ['https://google.github.io/t5x', undefined],
  ])('%s → %s', (link, id) => {
    expect(idsOf(link).github).toBe(id);
  });
});

describe('which links are the paper', () => {
  it('takes each kind of id where it comes first', () => {
    const links = [
      'https://example.org/blog',
      'https://github.com/a/b',
      'https://arxiv.org/abs/2304.09151',
      'https://doi.org/10.1145/1.2',
      'https://arxiv.org/abs/2001.00001',
    ];
    expect(idsOf(...links)).toEqual({
      arxiv: '2304.09151',
      doi: '10.1145/1.2',
      openreview: undefined,
      github: 'a/b',
    });
  });

  it('does not take the paper for one that the prose mentions', () => {
    const { entry } = note({ en: 'As in https://arxiv.org/abs/2304.09151.' });
    expect(paperIds(entry).arxiv).toBeUndefined();
  });

  const NOTE = '*A Small Cache* (Ana Seo)\n> About a small cache.\n작은 캐시.\n#cache\n# Links\n';
  const arxivOf = (text: string): string | undefined => {
    const entry = parse(text).days[0]?.entries[0];
    return entry && paperIds(entry).arxiv;
  };

  test.each([
    ['the address above the title', `https://arxiv.org/abs/2501.00001\n${NOTE}`, '2501.00001'],
    ['an id above the title', `arXiv:2501.00001\n${NOTE}`, '2501.00001'],
    [
      'not the list below',
      `https://arxiv.org/abs/2501.00001\n${NOTE}- https://arxiv.org/abs/2402.00002`,
      '2501.00001',
    ],
    [
      'not the list below a blog',
      `https://example.org\n${NOTE}- https://arxiv.org/abs/2402.00002`,
      undefined,
    ],
    ['the one address of a list', `${NOTE}- https://arxiv.org/abs/2402.00002`, '2402.00002'],
    [
      'none of two',
      `${NOTE}- https://arxiv.org/abs/2402.00002\n- https://arxiv.org/abs/2403.00003`,
      undefined,
    ],
    ['none in words', `${NOTE}- https://arxiv.org/abs/2402.00002 came first`, undefined],
  ])('%s', (_, text, id) => {
    expect(arxivOf(text)).toBe(id);
  });
});

describe('the date of a paper', () => {
  it.each([
    ['2304.09151', '2023-04'],
    ['0704.0001', '2007-04'],
    ['1412.6980', '2014-12'],
    ['cs/0112017', '2001-12'],
    ['hep-th/9108028', '1991-08'],
    ['math.GT/0309136', '2003-09'],
    ['hep-th/0701001', '2007-01'],
  ])('%s is of %s', (id, month) => {
    expect(paperMonth(id)).toBe(month);
  });

  it('is not known without an arXiv id', () => {
    expect(paperDate(idsOf('https://openreview.net/forum?id=abcd'))).toBeUndefined();
    expect(paperDate(idsOf('https://arxiv.org/abs/2313.00001'))).toBeUndefined();
  });
});
