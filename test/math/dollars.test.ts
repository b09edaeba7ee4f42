import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkMath from 'remark-math';
import type { Processor } from 'unified';
import { describe, expect, it } from 'vitest';
import { remarkGuardedMath } from '../../src/math/dollars.ts';

function plainText(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['characterEscape', 'characterReference'] } });
}

const processor = remark().use(remarkMath).use(remarkGuardedMath).use(plainText).freeze();

const parse = (text: string): Root => processor.parse(text);

/** The paragraph as written, each formula in guillemets. */
function marked(text: string): string {
  const [paragraph] = parse(text).children;
  if (paragraph?.type !== 'paragraph') throw new Error(`no paragraph in ${text}`);
  return paragraph.children
    .map((node: PhrasingContent) =>
      node.type === 'inlineMath' ? `«${node.value}»` : 'value' in node ? node.value : '',
    )
    .join('');
}

describe('formulas', () => {
  it.each([
    ['a rank of $r$ suffices', 'a rank of «r» suffices'],
    ['$\\infty$Notes and R$^4$', '«\\infty»Notes and R«^4»'],
    ['a $64$\\times$64$ grid', 'a «64»\\times«64» grid'],
    ['128$\\times$128 pixels', '128«\\times»128 pixels'],
    ['$\\sim$30x, $>$10 and $<$3B', '«\\sim»30x, «>»10 and «<»3B'],
    ['$4$K and $2,048$K', '«4»K and «2,048»K'],
    ['$200$ steps', '«200» steps'],
    ['$800K$ of $2.5B$', '«800K» of «2.5B»'],
    ['$7 \\times 7$ holes', '«7 \\times 7» holes'],
    ['$\\textbf{GAP}$$^{+ 3}$', '«\\textbf{GAP}»«^{+ 3}»'],
    ['$g($y$) = \\exp(\\beta $y$)$ holds', '«g(»y«) = \\exp(\\beta »y«)» holds'],
    ['$\\text{if $y$ holds}$', '«\\text{if y holds}»'],
    ['$[0, 1)$ or $(a, b]$', '«[0, 1)» or «(a, b]»'],
    ['$x$는 $y$보다', '«x»는 «y»보다'],
    ['it costs $200 and then $300$', 'it costs $200 and then «300»'],
    ['$($y$', '«(»y$'],
    ['the price is $\\$5$', 'the price is «\\$5»'],
    ['$y\\\\$', '«y\\\\»'],
    ['$lr = 0.1$ is', '«lr = 0.1» is'],
    ['$\\theta_0$0', '«\\theta_0»0'],
    ['$g_1(\\beta $y$)$ is', '«g_1(\\beta »y«)» is'],
    ['$x → y$ is', '«x → y» is'],
    ['$\\left\\{ y \\right.$ is', '«\\left\\{ y \\right.» is'],
    ['$\\text{{\\bf if} $y$ holds}$', '«\\text{{\\bf if} y holds}»'],
    ['$\\text{a$b$c$d$e$f$g$h$i}$', '«\\text{abcdefghi}»'],
    ['$$a + b$$ is', '«a + b» is'],
    ['see $$a = b$$ and $$ a^2 $$', 'see «a = b» and « a^2 »'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('looks past a few dollars in braces, not past any number of them', () => {
    expect(marked('$\\text{a$b$c$d$e$f$g$h$i$j}$')).not.toContain('«\\text');
  });

  it('reads on after a dollar that is money', () => {
    expect(marked('$5 and $x$')).toBe('$5 and «x»');
  });

  it('gives the node that remark-math gives', () => {
    const [paragraph] = parse('so $x^2$').children;
    expect(paragraph).toMatchObject({
      children: [
        { type: 'text', value: 'so ' },
        {
          type: 'inlineMath',
          value: 'x^2',
          data: {
            hName: 'code',
            hProperties: { className: ['language-math', 'math-inline'] },
            hChildren: [{ type: 'text', value: 'x^2' }],
          },
          position: { start: { column: 4, offset: 3 }, end: { column: 9, offset: 8 } },
        },
      ],
    });
  });

  it('leaves display formulas of several lines to remark-math', () => {
    expect(parse('$$\na = b\n$$').children[0]).toMatchObject({ type: 'math', value: 'a = b' });
  });
});

describe('money and other text', () => {
  it.each([
    'it cost $200 and then $300',
    '$0.25 / 1M으로 싸고 0.7$은 아니다',
    '가격은 $0.25 / 1M, 출력은 0.7$',
    'US$5, HK$40',
    'US$5 and US$6',
    '$10B and 20B$',
    'about $5/$',
    '$5/$10',
    '$5-$10 a month',
    '$3 to 4$ each',
    '$PATH:$HOME',
    '\\$5 and \\$6',
    'at \\$5K/$',
    'a \\$x$',
    '$$x y$$$',
    'costs $ and $',
    'a $\tx$',
    'a $x\t$',
    'costs $$ and $$ again',
    '$$$ matters $$$',
    '$$$x$$$',
    '$$ 5 $$',
    '$$ 5$$',
    '$$5 $$',
    '$x가$',
    '$가$',
    '$$x$',
    '$x',
    '$ x$',
    '$x $',
    '$x$5',
    '$a\nb$',
    '${y $',
    '${y$',
    '${$$y}$',
  ])('%s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('never loses or invents a character', () => {
    const piece = fc.constantFrom('$', '$$', '(', ')', '\\', ' ', 'a', '5', '가', 'x^2', ', ', '-');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `z${pieces.join('')}z`;
        const shown = marked(text).replaceAll(/[«»$]/g, '');
        expect(shown.replaceAll(/\s/g, '')).toBe(text.replaceAll(/[$\s]/g, ''));
      }),
    );
  });
});
