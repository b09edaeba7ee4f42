import { expect, it } from 'vitest';
import { htmlLines } from '../../src/import/html-lines.ts';

it.each([
  ['paragraphs', '<p>One\n two</p>\n<p> 둘 </p>', ['One two', '둘']],
  ['text without an element', 'One<div>Two</div>three', ['One', 'Two', 'three']],
  ['line breaks', '<p>One<br>Two<br/></p>', ['One', 'Two']],
  ['emphasis', '<p>A <strong>strong</strong> <em>word</em></p>', ['A strong word']],
  ['entities', '<p>x &lt; y &amp;&nbsp;z</p>', ['x < y & z']],
  [
    'a link',
    '<p>See <a href="https://a.org/b">this </a>too</p>',
    ['See this (https://a.org/b)too'],
  ],
  ['a bare address', '<p><a href="https://a.org/b/">a.org/b</a></p>', ['https://a.org/b/']],
  ['a link without text', '<p>a<a href="https://a.org/"></a>b</p>', ['a https://a.org/ b']],
  ['a link to nowhere', '<p><a href="#top">up</a> <a href="javascript:x()">x</a></p>', ['up x']],
  ['a heading', '<h2>Title</h2><p>Text</p>', ['Title', 'Text']],
  ['a heading that links', '<h2><a href="https://a.org">제목</a></h2>', ['https://a.org', '제목']],
  [
    'lists',
    '<ol start="3"><li>c</li><li><p>d</p></li></ol><ul><li>e</li></ul>',
    ['3. c', '4. d', '- e'],
  ],
  ['a list in a list', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', ['1. a', '- b', '2. c']],
  ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', ['> a', '> b']],
  ['a rule', '<p>a</p><hr><p>b</p>', ['a', '---', 'b']],
  ['code', '<p>Use <code>a_b</code></p>', ['Use `a_b`']],
  ['preformatted text', '<pre>\na\n  b\n</pre>', ['```\na\n  b\n```']],
  ['preformatted fences', '<pre>```</pre><pre> </pre>', ['~~~\n```\n~~~']],
  ['scripts of a number', '<p>10<sup>25</sup> x<sub>i</sub></p>', ['10^25 x_i']],
  [
    'an image',
    '<figure><img src="https://a.org/i.png"><figcaption>그림</figcaption></figure>',
    ['https://a.org/i.png', '그림'],
  ],
  [
    'a linked image',
    '<a class="image-link" href="https://a.org/big"><div><img src="https://a.org/i"></div></a>',
    ['https://a.org/i'],
  ],
  [
    'a link around blocks',
    '<a href="https://a.org/"><div>a</div><div>b</div></a>',
    ['a', 'b', 'https://a.org/'],
  ],
  [
    'a table',
    '<table><caption>c</caption><tbody><tr><th>a</th><td>b</td></tr></tbody></table>',
    ['c', 'a | b'],
  ],
  ['a frame', '<iframe src="https://a.org/v"></iframe>', ['https://a.org/v']],
  ['a formula', `<div data-attrs='{"persistentExpression":"a\\nb"}'></div>`, ['$$\na\nb\n$$']],
  [
    'an embedded post',
    `<div data-attrs='{"url":"https://a.org/p","full_text":"hi"}'></div>`,
    ['hi', 'https://a.org/p'],
  ],
  ['broken attributes', `<div data-attrs='{'></div><div data-attrs='3'></div><p>a</p>`, ['a']],
  ['scripts and styles', '<p>a<script>b()</script><style>c</style></p><!-- d -->', ['a']],
  ['broken HTML', '<p>a<b>b</p><li>c</ul>', ['ab', 'c']],
])('reads %s', (_, html, lines) => {
  expect(htmlLines(html)).toEqual(lines);
});
