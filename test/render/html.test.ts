/** What is written as text at once, against the parser and the plugins that do it step by step. */
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Located } from '../../src/model.ts';
import { splitSentences } from '../../src/pair/sentences.ts';
import { toMdast } from '../../src/render/blocks.ts';
import { toHtml } from '../../src/render/html.ts';
import { inlineParser, isPlain, parseMarkdown, textTree } from '../../src/render/inline.ts';
import { markPairs } from '../../src/render/mark-pairs.ts';
import { hasCorpus, realLines } from '../support/corpus.ts';
import { EXAMPLES } from '../math/repair-examples.ts';
import { canonical, reference } from './reference.ts';

/** Paragraphs as lines of a file. */
function paragraphsOf(values: readonly string[]): Located[] {
  let offset = 0;
  return values.map((value, index) => {
    const start = { line: index + 1, column: 1, offset };
    offset += value.length + 1;
    return { value, position: { start, end: { ...start, column: value.length + 1, offset } } };
  });
}

/** The paragraphs as a tree with each second sentence marked, made anew each time. */
function treeOf(paragraphs: readonly Located[]): Root {
  const tree = toMdast(paragraphs, inlineParser({ onRepair: () => undefined }));
  const sentences = paragraphs.flatMap(({ value, position }) =>
    splitSentences(value).map(({ start, end }) => ({
      start: start + position.start.offset,
      end: end + position.start.offset,
    })),
  );
  const marks = sentences.filter((_, index) => index % 2 === 0);
  markPairs(
    tree,
    marks.map((mark, index) => ({ ...mark, number: index + 1 })),
  );
  return tree;
}

function expectSameHtml(values: readonly string[]): void {
  const paragraphs = paragraphsOf(values);
  const written = toHtml(treeOf(paragraphs), () => undefined);
  expect(canonical(written)).toBe(canonical(reference(treeOf(paragraphs))));
}

/** A paragraph of one line, without white space around it. */
function expectSameTree(value: string): void {
  const [parsed] = parseMarkdown(value).children;
  const [text] = textTree(value).children;
  expect(text).toMatchObject({
    type: 'paragraph',
    children: parsed?.type === 'paragraph' ? parsed.children : [],
  });
}

const PIECES = [
  ...Object.values(EXAMPLES).flatMap((examples) => examples.map(([typed]) => typed)),
  ...['**strong**', '**효과(abc)**는', '`a_b <c>`', '*em*', '__x__', '\\*', '&amp;', '<b>x</b>'],
  ...['[here](https://a.b/c?d=1&e="f" "title")', '[x](javascript:alert(1))', '![i](https://a.b/c)'],
  ...['(https://a.b/c_(d)가', 'https://a.b/한글', "https://a.b/'`x`'?<y>", '[[230418 UniMax.md]]'],
  ...['arXiv:2304.09151', 'https://arxiv.org/abs/2304.09151v2', '[[a|b & c]]'],
  ...[
    '$x^2$',
    '$$\\sum_i x_i$$',
    '$\\nosuch{x}$',
    '$\\href{https://a.b}{x}$',
    '$f\'(x) < "y" \\& z$',
  ],
  ...['$200 and $300', '$\\sqrt{x}$', '$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$'],
  ...['하나입니다. 둘입니다.', 'One. Two (three).', 'a < b & c > d', '"quoted" and \'single\''],
];
const LINES = [
  '1. 하나',
  '2. 둘 $x$',
  '- a',
  '- **b**',
  '```py\nx = 1 < 2\n```',
  '$$\n\\sum_i x_i\n$$',
];

const prose = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(' '));
const anyLine = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('가나 .,ab12&<>\'"!#-+=()~^|:;/\t')),
      maxLength: 80,
    }),
  )
  .map((text) => text.replace(/[\r\n\0]/g, '').trim())
  .filter((text) => text !== '');
const paragraph = fc.oneof({ weight: 4, arbitrary: prose }, fc.constantFrom(...LINES), anyLine);

describe('the HTML of a tree is what rehype makes of it', () => {
  test.each(PIECES.map((piece) => [piece]))('%s', (piece) => {
    expectSameHtml([piece]);
  });

  test('whatever the paragraphs', () => {
    fc.assert(fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), expectSameHtml), {
      numRuns: 300,
    });
  });
});

describe('what is plain is one text to the parser', () => {
  test('whatever is in it', () => {
    fc.assert(fc.property(anyLine.filter(isPlain), expectSameTree), { numRuns: 2000 });
  });
});

describe.runIf(hasCorpus)('real notes', () => {
  const lines = hasCorpus ? realLines() : [];

  test('have the HTML of the reference', () => {
    for (const line of lines) expectSameHtml([line]);
  });

  test('are plain where the parser finds no markup', () => {
    for (const line of lines.filter(isPlain)) expectSameTree(line);
  });
});
