import { describe, expect, it, test } from 'vitest';
import { readBibtex } from '../../src/link/bibtex-papers.ts';
import { paperOfLine } from '../../src/link/snapshot-papers.ts';

const idsIn = (fields: string): string[] =>
  readBibtex(`@article{key, title = {On Caches}, author = {Ana Seo}, ${fields}}`).papers.map(
    ({ arxiv }) => arxiv,
  );

describe('the arXiv id of a BibTeX entry', () => {
  it.each([
    ['archiveprefix = {arXiv}, eprint = {2304.09151}', ['2304.09151']],
    ['eprinttype = {arxiv}, eprint = {arXiv:2304.09151v2}', ['2304.09151']],
    ['eprint = {cs/0112017}', ['cs/0112017']],
    ['eprinttype = {hdl}, eprint = {2304.09151}', []],
    ['url = {https://arxiv.org/abs/2304.09151}', ['2304.09151']],
    ['doi = {10.48550/arXiv.2304.09151}', ['2304.09151']],
    ['journal = {CoRR}, volume = {abs/2304.09151}', ['2304.09151']],
    ['journal = {arXiv preprint arXiv:2304.09151}', ['2304.09151']],
    ['note = {arXiv:2304.09151 [cs]}', ['2304.09151']],
    ['note = {Extends arXiv:2304.09151}', []],
    ['howpublished = {\\url{https://arxiv.org/abs/2304.09151}}', ['2304.09151']],
    [
      'eprint = {2304.09151}, url = {https://arxiv.org/abs/2001.00001}',
      ['2304.09151', '2001.00001'],
    ],
    ['doi = {10.1145/1.2}', []],
  ])('%s', (fields, ids) => {
    expect(idsIn(fields)).toEqual(ids);
  });
});

test('a BibTeX entry tells title and first author without markup', () => {
  const text = `@misc{a, title = {{Na\\"ive} \\emph{Caches}}, author = {van der Berg, Ana and others}, eprint = {2304.09151}}
@misc{b, title = {By a Group}, author = {{Cache Lab}}, eprint = {2304.09152}}
@misc{c, title = {By Nobody}, eprint = {2304.09153}}
@misc{d, author = {No Title}, eprint = {2304.09154}}`;
  expect(readBibtex(text).papers).toEqual([
    {
      arxiv: '2304.09151',
      title: 'Naïve Caches'.normalize('NFD'),
      firstAuthor: { given: 'Ana', family: 'van der Berg' },
    },
    { arxiv: '2304.09152', title: 'By a Group', firstAuthor: { given: '', family: 'Cache Lab' } },
    { arxiv: '2304.09153', title: 'By Nobody', firstAuthor: undefined },
  ]);
});

test('what BibTeX cannot read is told, and the rest is read', () => {
  const { papers, errors } = readBibtex(
    '@misc{bad, title = "a {b"}\n@misc{good, title = {T}, eprint = {2304.09151}}',
  );
  expect(papers).toMatchObject([{ title: 'T' }]);
  expect(errors).toHaveLength(1);
});

describe('a line of the snapshot', () => {
  const ID = '"id":"2304.09151","title":"T"';
  it.each([
    [`{${ID},"authors_parsed":[["Seo","Ana",""],["Baker","Tom",""]]}`, 'Ana', 'Seo'],
    [`{${ID},"authors":"Ana Maria Seo, Tom Baker"}`, 'Ana Maria', 'Seo'],
    [`{${ID},"authors":"Ana Seo and Tom Baker"}`, 'Ana', 'Seo'],
    [`{${ID},"authors":"Cache-Lab"}`, '', 'Cache-Lab'],
  ])('%s', (line, given, family) => {
    expect(paperOfLine(line)).toEqual({
      arxiv: '2304.09151',
      title: 'T',
      firstAuthor: { given, family },
    });
  });

  it.each([['{'], ['[]'], ['{"id":"x","title":"T"}'], ['{"id":"2304.09151"}'], ['null'], ['']])(
    '%j is none',
    (line) => {
      expect(paperOfLine(line)).toBeUndefined();
    },
  );
});
