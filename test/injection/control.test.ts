/** The same payloads as they would be if nobody took care: what tells of strangers does see them. */
import { expect, test } from 'vitest';
import { rawPage } from './raw-page.ts';
import { strangersOn } from './page-oracle.ts';
import { PAYLOADS } from './payloads.ts';
import {
  elementsOfXml,
  strangersInBibtex,
  strangersInFrontMatter,
  strangersInRis,
} from './text-oracles.ts';

const isSeen = (payload: string): boolean => strangersOn(rawPage(payload), '/').length > 0;

test('a page that is safe has no strangers', () => {
  expect(strangersOn(rawPage('A &lt;b> of `c` &amp; d'), '/')).toEqual([]);
});

test('payloads with markup are seen on a page that takes them as they are', () => {
  const marked = PAYLOADS.filter((payload) => /<[a-z!?/]/i.test(payload));
  expect(marked.length).toBeGreaterThan(500);
  // Some say no more than a page may have.
  const unseen = marked.filter((payload) => !isSeen(payload));
  expect(unseen.length / marked.length).toBeLessThan(0.05);
});

test.each([
  ['an address', '<a href="javascript:canary()">x</a>'],
  ['a picture', '<img src="x">'],
  ['a style', '<span style="background:url(https://foreign.example/)">x</span>'],
  ['a handler', '<p onclick="canary()">x</p>'],
  ['a script', '<script>canary()</script>'],
  ['data that is none', '<script type="application/ld+json">{"a":"</script>'],
  [
    'a page that leads away',
    '<meta http-equiv="refresh" content="0; url=https://foreign.example/">',
  ],
  ['a tag too many', '</div>'],
  ['a comment', '<!-- x -->'],
])('%s is seen', (_, html) => {
  expect(isSeen(html)).toBe(true);
});

test.each([
  ['BibTeX', () => strangersInBibtex('@misc{a,\n  title = {a}, url = {b},\n}\n')],
  [
    'RIS',
    () => strangersInRis('TY  - GEN\r\nID  - a\r\nTI  - b\u2028UR  - javascript:c\r\nER  - \r\n'),
  ],
  ['front matter', () => strangersInFrontMatter('---\ntitle: a\nx: b\nurl: c\n---\n')],
])('a line too many is seen in %s', (_, strangers) => {
  expect(strangers()).not.toEqual([]);
});

test('XML that is not well-formed is none', () => {
  for (const xml of ['<a>\u000b</a>', '<a>&nbsp;</a>', '<a><b></a>']) {
    expect(() => elementsOfXml(xml)).toThrow();
  }
});
