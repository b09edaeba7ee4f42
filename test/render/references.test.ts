/** Other notes in the text of a note: marked when it is rendered, led to when the archive is known. */
import { describe, expect, test } from 'vitest';
import type { Html } from '../../src/model.ts';
import { leadReferences } from '../../src/render/lead-references.ts';
import { render } from './rendered.ts';

const abstractOf = (text: string): Html => render([text]).rendered.html.abstract;

/** Every reference leads to its own target. */
const led = (text: string): string =>
  leadReferences(abstractOf(text), ({ kind, target }) => `/${kind}?"${target}"`);

const unled = (text: string): string => leadReferences(abstractOf(text), () => undefined);

describe('a reference', () => {
  test.each([
    [
      '[[230418 UniMax.md]] 참고',
      '<a href="/wikilink?&#x22;230418 UniMax.md&#x22;">230418 UniMax</a> 참고',
    ],
    ['see [[a_b^2.md|x_i & y]]', 'see <a href="/wikilink?&#x22;a_b^2.md&#x22;">x_i &#x26; y</a>'],
    [
      '(https://arxiv.org/abs/2304.09151v2)가',
      '(<a href="/arxiv?&#x22;2304.09151&#x22;">https://arxiv.org/abs/2304.09151v2</a>)가',
    ],
    [
      '[here](https://arxiv.org/pdf/2304.09151)',
      '<a href="/arxiv?&#x22;2304.09151&#x22;">here</a>',
    ],
    ['arXiv:2304.09151 too', '<a href="/arxiv?&#x22;2304.09151&#x22;">arXiv:2304.09151</a> too'],
  ])('leads to its entry: %s', (text, expected) => {
    expect(led(text)).toBe(`<p>${expected}</p>`);
  });

  test.each([
    ['[[230418 UniMax.md]] 참고', '[[230418 UniMax.md]] 참고'],
    [
      'https://arxiv.org/abs/2304.09151',
      '<a href="https://arxiv.org/abs/2304.09151">https://arxiv.org/abs/2304.09151</a>',
    ],
    ['arXiv:2304.09151', 'arXiv:2304.09151'],
  ])('that has none stays as it is: %s', (text, expected) => {
    expect(unled(text)).toBe(`<p>${expected}</p>`);
  });

  test('in code is none', () => {
    expect(led('`[[x]]`')).toBe('<p><code>[[x]]</code></p>');
  });

  test('in a title is text, for a title is a link itself', () => {
    const { html, plainTitle } = render([], 'After [[UniMax]] and arXiv:2304.09151').rendered;
    expect(html.title).toBe('After [[UniMax]] and arXiv:2304.09151');
    expect(plainTitle).toBe('After [[UniMax]] and arXiv:2304.09151');
  });

  test.each(['"><script>alert(1)</script>', '" onclick="x', '\u0000'])(
    'cannot leave its place: %j',
    (hostile) => {
      const page = led(`[[a|${hostile}]] and [[${hostile}]]`);
      expect(page).not.toContain('<script');
      expect(page.replace(/<a href="[^"]*">|<\/a>|<\/?p>/g, '')).not.toContain('<');
    },
  );
});
