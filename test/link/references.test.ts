import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferences } from '../../src/link/references.ts';

const written = (text: string): string[] =>
  findReferences(text).map(({ start, end }) => text.slice(start, end));

const short = (text: string): string[] =>
  findReferences(text).map(({ kind, target, label }) => `${kind} ${target} (${label})`);

describe('wikilinks', () => {
  it.each([
    ['See [[230418 UniMax.md]].', 'wikilink 230418 UniMax.md (230418 UniMax)'],
    ['[[230418 UniMax]]을 보라', 'wikilink 230418 UniMax (230418 UniMax)'],
    ['[[papers/230418 UniMax.MD]]', 'wikilink papers/230418 UniMax.MD (230418 UniMax)'],
    ['[[230418 UniMax#Results]]', 'wikilink 230418 UniMax#Results (230418 UniMax)'],
    ['[[230418 UniMax.md#A|the  sampler]]', 'wikilink 230418 UniMax.md#A (the  sampler)'],
    ['[[ UniMax | ]]', 'wikilink UniMax (UniMax)'],
    ['[[#Results]]', 'wikilink #Results (#Results)'],
  ])('%s', (text, reference) => {
    expect(short(text)).toEqual([reference]);
  });

  it.each([
    ['![[figure.png]]'],
    ['a[[0]'],
    ['[[]]'],
    ['[[ |b]]'],
    ['the matrix [[1, 2], [3, 4]]'],
    ['`[[code]]`'],
    ['``a ` [[code]] ``'],
    ['```\n[[code]]\n```'],
  ])('%j has none', (text) => {
    expect(findReferences(text)).toEqual([]);
  });

  it('are found beside code, and after a backtick that opens none', () => {
    expect(written('`a` [[b]] `c` [[d]] ` [[e]]')).toEqual(['[[b]]', '[[d]]', '[[e]]']);
  });
});

describe('papers on arXiv', () => {
  it.each([
    ['(https://arxiv.org/abs/2304.09151) 꽤', ['https://arxiv.org/abs/2304.09151']],
    ['https://arxiv.org/abs/2304.09151v2가', ['https://arxiv.org/abs/2304.09151v2']],
    ['[UniMax](https://arxiv.org/pdf/2304.09151.pdf).', ['https://arxiv.org/pdf/2304.09151.pdf']],
    ['as arXiv:2304.09151v2 says', ['arXiv:2304.09151v2']],
    ['https://huggingface.co/papers/2304.09151', ['https://huggingface.co/papers/2304.09151']],
    ['https://example.org/2304.09151 and https://arxiv.org/list/cs', []],
    ['2304.09151', []],
  ])('%s', (text, expected) => {
    expect(written(text)).toEqual(expected);
    for (const reference of findReferences(text)) expect(reference.target).toBe('2304.09151');
  });

  it('in the alias of a wikilink is no second reference', () => {
    expect(written('[[a|arXiv:2304.09151]] https://arxiv.org/abs/2001.00001')).toEqual([
      '[[a|arXiv:2304.09151]]',
      'https://arxiv.org/abs/2001.00001',
    ]);
  });
});

it('never throws, and gives spans in order that do not overlap', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '[[',
      ']]',
      '`',
      '``',
      'arXiv:2304.09151',
      'https://arxiv.org/abs/2304.09151',
      '|',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, label } of findReferences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(label).not.toBe('');
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
