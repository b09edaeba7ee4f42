import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from './rendered.ts';

const html = (...paragraphs: string[]): string => render(paragraphs).rendered.html.abstract;
const escape = (text: string): string => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');

describe('text stays text', () => {
  test.each([
    'x<y>z and <script>alert(1)</script> & &amp;',
    'snake_case, _x_, __y__, *em*, 2 * 3 * 4, ~ and ~~gone~~',
    String.raw`\{ a\* \_ and a\b`,
    '# no heading, > no quote, --- no rule',
    '1. one item alone, 2024. a year',
    '$200 and then $300, US$5, $0.25 / 1M으로 0.7$',
    '[1](foo) [x](javascript:alert(1)) ![](x)',
    'gpt_4 at /usr/local/bin #tag_name @user_x C++ ^_^',
  ])('%s', (text) => {
    expect(html(text)).toBe(`<p>${escape(text)}</p>`);
  });

  test('whatever it is made of, unless it holds markup', () => {
    const word = fc
      .string({ unit: 'binary' })
      .map((text) => text.replace(/[`*$[\]\s\\^_\p{C}]/gu, ''));
    const line = fc.array(word, { minLength: 1 }).map((words) => words.filter(Boolean).join(' '));
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(text !== '' && !/https?:/i.test(text) && !text.startsWith('~~~'));
        const shown = render([text], 'Title', false).rendered.html.abstract;
        expect(shown).toBe(text === '' ? '' : `<p>${escape(text)}</p>`);
      }),
    );
  });
});

describe('what is surely meant', () => {
  test.each([
    ['**strong** and **효과(abc)**는', '<strong>strong</strong> and <strong>효과(abc)</strong>는'],
    ['`a_b`', '<code>a_b</code>'],
    ['[here](https://a.b/c)', '<a href="https://a.b/c">here</a>'],
    ['(https://a.b/1)가', '(<a href="https://a.b/1">https://a.b/1</a>)가'],
    ['https://a.b/2가', '<a href="https://a.b/2">https://a.b/2</a>가'],
    ['https://a.b/c_(d).', '<a href="https://a.b/c_(d)">https://a.b/c_(d)</a>.'],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(`<p>${expected}</p>`);
  });

  test('lists of two items or more, in order', () => {
    expect(html('1. a', '2. b', '2024. c')).toBe(
      '<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>2024. c</p>',
    );
    expect(html('- a', '- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
  });

  test('fenced code, to the letter', () => {
    expect(html('```py\nx = 1 < 2\n\n  #y\n```')).toBe(
      '<pre><code>x = 1 &#x3C; 2\n\n  #y\n</code></pre>',
    );
  });

  test.each(['$$\n\\sum_i x_i\n$$', '$$\\sum_i x_i$$'])('a display formula: %j', (text) => {
    expect(html(text)).toContain('class="katex-display" tabindex="0"');
    expect(html(text)).toContain('<annotation encoding="application/x-tex">\\sum_i x_i<');
  });
});

describe('formulas', () => {
  test('a repaired one keeps what was typed, and says so', () => {
    const { rendered, messages } = render(['loss of \\sim200x here']);
    expect(rendered.html.abstract).toContain('data-source="\\sim200x"');
    expect(messages.map(({ line, column, ruleId }) => [line, column, ruleId])).toEqual([
      [2, 9, 'repaired-math'],
    ]);
  });

  test('none is repaired where the writer says so', () => {
    const { rendered, messages } = render(['loss of \\sim200x here'], 'Title', false);
    expect(rendered.html.abstract).toBe('<p>loss of \\sim200x here</p>');
    expect(messages).toEqual([]);
  });

  test('one in error is shown as its source, with its place', () => {
    const { rendered, messages } = render(['so $\\nosuch{x}$ fails']);
    expect(rendered.html.abstract).toContain('<code class="tex-error">\\nosuch{x}</code>');
    expect(messages.map(({ line, column, ruleId }) => [line, column, ruleId])).toEqual([
      [2, 4, 'tex-error'],
    ]);
  });

  test.each([
    String.raw`$\href{javascript:alert(1)}{x}$`,
    String.raw`$\url{javascript:alert(1)}$`,
    String.raw`$\includegraphics{https://a.b/c.png}$`,
    String.raw`$\htmlClass{evil}{x}$`,
    String.raw`$\def\a{\a\a}\a$`,
  ])('%s is shown, never obeyed', (text) => {
    const { rendered, messages } = render([text]);
    expect(rendered.html.abstract).toMatch(/^<p><code class="tex-error">[^<]*<\/code><\/p>$/);
    expect(messages.map((message) => message.ruleId)).toEqual(['tex-error']);
  });

  test.each([
    ['a page of it', 'x+'.repeat(1500), 'it has more than 2000 characters'],
    ['braces in braces', '{'.repeat(150) + 'x' + '}'.repeat(150), 'it is nested too deeply'],
    [
      'brackets in brackets',
      `${String.raw`\left(`.repeat(150)}x${String.raw`\right)`.repeat(150)}`,
      'it is nested too deeply',
    ],
  ])('%s is more than can be typeset, and is shown as its source', (_, tex, reason) => {
    const { rendered, messages } = render([`so $${tex}$ ends`]);
    expect(rendered.html.abstract).toContain(`<code class="tex-error">${tex}</code>`);
    expect(messages.map((message) => message.ruleId)).toEqual(['tex-error']);
    expect(messages[0]?.reason).toContain(reason);
    expect(messages[0]?.reason.length).toBeLessThan(400);
  });

  test('a huge rule is cut down', () => {
    expect(html('$\\rule{100000em}{1em}$')).not.toMatch(/style="[^"]*100000em/);
  });

  test('a macro does not outlive its formula', () => {
    const { messages } = render([String.raw`$\gdef\mine{x}\mine$ and $\mine$`]);
    expect(messages.map((message) => message.ruleId)).toEqual(['tex-error']);
  });
});

test('a title has formulas but no links, and can be read aloud', () => {
  const { rendered } = render([], 'XL$^2$Bench **on** https://a.b');
  expect(rendered.html.title).not.toContain('<a ');
  expect(rendered.html.title).toMatch(/^XL<span class="katex">/);
  expect(rendered.plainTitle).toBe('XL²Bench on https://a.b');
  expect(render([], '**A https://a.b** b').rendered.html.title).toBe(
    '<strong>A https://a.b</strong> b',
  );
});

test('a paragraph with more asterisks than anybody means is text', () => {
  expect(html('**a** '.repeat(200))).toContain('<strong>a</strong>');
  expect(html('**a** '.repeat(400))).not.toContain('<strong>');
});

test('a paragraph of a megabyte is text with its addresses linked', () => {
  const text = `${'(x_ **'.repeat(150_000)} https://a.b/c`;
  expect(html(text)).toContain('<a href="https://a.b/c">');
});
