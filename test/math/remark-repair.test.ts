import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { processor, repair, repaired } from './repaired.ts';

describe('remarkRepairMath', () => {
  it('makes the node of $…$, with its source and its place in the file', () => {
    const seen: unknown[] = [];
    const tree = processor.parse('so fast:\nby \\sim30x and more');
    repair(tree, (...report) => seen.push(report));
    const position = {
      start: { line: 2, column: 4, offset: 12 },
      end: { line: 2, column: 12, offset: 20 },
    };
    expect(tree.children[0]).toMatchObject({
      children: [
        { type: 'text', value: 'so fast:\nby ' },
        {
          type: 'inlineMath',
          value: '\\sim30\\text{x}',
          data: {
            hName: 'code',
            hProperties: { className: ['language-math', 'math-inline'], dataSource: '\\sim30x' },
            hChildren: [{ type: 'text', value: '\\sim30\\text{x}' }],
          },
          position: { start: position.start, end: { line: 2, column: 11, offset: 19 } },
        },
        { type: 'text', value: ' and more' },
      ],
    });
    expect(seen).toMatchObject([
      [{ start: 12, end: 19, construct: 'command' }, '\\sim30x', { start: position.start }],
    ]);
  });

  it('needs no listener and no positions', () => {
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: '2^18' }] }],
    };
    repair(tree);
    expect(tree.children[0]).toMatchObject({ children: [{ type: 'inlineMath', value: '2^{18}' }] });
    expect(JSON.stringify(tree)).not.toContain('position');
  });

  it('keeps an element that somebody made by name, and a text without mathematics, as they are', () => {
    const word = { type: 'text', value: 'so' } as const;
    const named = {
      type: 'emphasis',
      data: { hName: 'cite' },
      children: [{ type: 'text', value: 'x_1' }],
    } as const;
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [named, word] }] };
    const before = structuredClone(tree);
    repair(tree as unknown as Root);
    expect(tree).toEqual(before);
    expect(tree.children[0]?.children[1]).toBe(word);
  });

  it.each([
    ['**so** by x_1', { line: 1, column: 11, offset: 10 }],
    ['a\nb\nc x_1', { line: 3, column: 3, offset: 6 }],
    ['*a*\nb x_1', { line: 2, column: 3, offset: 6 }],
  ])('in %j it begins at %j', (text, start) => {
    const starts: unknown[] = [];
    visit(repaired(text), 'inlineMath', ({ position }) => void starts.push(position?.start));
    expect(starts).toEqual([start]);
  });

  it('invents no offset for a position that has none', () => {
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 8 } };
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'is 2^18', position }] }],
    };
    repair(tree);
    expect(JSON.stringify(tree)).not.toContain('offset');
  });

  it('points at the whole text where Markdown changed it on the way', () => {
    const [paragraph] = repaired('a &amp; b is 2^18').children;
    expect(paragraph).toMatchObject({
      children: [{}, { position: { start: { column: 1 }, end: { column: 18 } } }],
    });
  });

  it.each(['[x_1](http://a.b)', '`x_1`', '$x_1$', '![x_1](http://a.b)', '```\nx_1\n```'])(
    'leaves %s alone',
    (text) => {
      expect(repaired(text)).toEqual(processor.parse(text));
    },
  );

  it('reads marks of scripts as such, not as emphasis', () => {
    const text = 'with h=(h_j)_j and \\psi(h)=(|h_j|^q)_{j} so Q^*(s) and V^*(s)';
    const [paragraph] = repaired(text).children;
    expect(paragraph).toMatchObject({
      children: [
        {},
        { value: 'h=(h_j)_j' },
        {},
        { value: '\\psi(h)=(|h_j|^q)_j' },
        {},
        { value: 'Q^*(s)' },
        {},
        { value: 'V^*(s)' },
      ],
    });
  });

  it.each([
    ['> ∑_N, \\mu', ['∑_N', '\\mu']],
    ['I_opt,   \na_i,', ['I_{\\text{opt}}', 'a_i']],
    ['*f*bV_\\theta,', ['\\bV_{\\theta}']],
    ['_O_{ij}^2 and', ['^2']],
    ['_A_\\theta and', []],
    ['_∑,', []],
    ['**α_t^**', []],
    ['j^+ | q and *0_x^** and', []],
  ])('finds in %j the formulas %j', (text, expected) => {
    const found: string[] = [];
    visit(repaired(text), 'inlineMath', ({ value }) => void found.push(value));
    expect(found).toEqual(expected);
  });

  it('reads an underscore before a brace as a mark, not as emphasis', () => {
    const [paragraph] = processor.parse('(so)_{i} and (so)_{j} is').children;
    expect(paragraph).toMatchObject({ children: [{ type: 'text' }] });
  });

  it('still reads emphasis as such', () => {
    const [paragraph] = repaired('_so_ it **is** _(x)_').children;
    expect(paragraph).toMatchObject({
      children: [{ type: 'emphasis' }, {}, { type: 'strong' }, {}, { type: 'emphasis' }],
    });
  });
});
