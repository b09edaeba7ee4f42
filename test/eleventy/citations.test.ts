import { beforeAll, describe, expect, it } from 'vitest';
import { note, settings } from '../archive/notes.ts';
import { build, fileAt, pageOf, type Built } from './built-site.ts';
import { attribute, byTag, textOf, type Element } from './html.ts';

let site: Built;

beforeAll(async () => {
  const notes = [
    note({ title: 'A </script> of "quotes"', authors: ['Ada Byron'], tags: ['moe'], en: 'Good.' }),
    note({ line: 3, title: 'Nobody wrote this', tags: ['moe'] }),
    note({ line: 4, tags: ['untitled'] }),
  ];
  site = await build(notes, settings({ url: 'https://example.org/notes/' }));
});

const downloads = (page: readonly Element[]): (string | undefined)[][] =>
  byTag(page, 'a')
    .filter((link) => attribute(link, 'download') !== undefined)
    .map((link) => [textOf(link), attribute(link, 'href'), attribute(link, 'download')]);

const ENTRY = '/2025/01/22/a-script-of-quotes/';

describe('a paper', () => {
  it('is to be had in three formats, by links that need no script', () => {
    const links = downloads(pageOf(site, ENTRY));
    expect(links).toEqual([
      ['BibTeX', '/notes/2025/01/22/1.bib', 'byronscript.bib'],
      ['RIS', '/notes/2025/01/22/1.ris', 'byronscript.ris'],
      ['CSL-JSON', '/notes/2025/01/22/1.csl.json', 'byronscript.csl.json'],
    ]);
    for (const [, address] of links) {
      expect(site.files.get(fileAt(site, address ?? '') ?? '')).toContain('Byron');
    }
  });

  it('without authors is there, and one without a title is not', () => {
    expect(downloads(pageOf(site, '/2025/01/22/nobody-wrote-this/'))).toHaveLength(3);
    expect(downloads(pageOf(site, '/2025/01/22/untitled/'))).toEqual([]);
  });

  it('is found by programs', () => {
    const page = pageOf(site, ENTRY);
    const [coins] = page.filter((element) => attribute(element, 'class') === 'Z3988');
    expect(new URLSearchParams(attribute(coins, 'title')).get('rft.title')).toBe(
      'A </script> of "quotes"',
    );
    const [data] = byTag(page, 'script').filter((script) => attribute(script, 'type'));
    expect(JSON.parse(textOf(data))).toMatchObject({ headline: 'A </script> of "quotes"' });
  });
});

describe('all papers', () => {
  it.each(['/2025/01/22/', '/tags/moe/'])('of %s are one file', (url) => {
    const address = `/notes${url}papers.bib`;
    expect(downloads(pageOf(site, url)).map(([, href]) => href)).toContain(address);
    expect(site.files.get(`${url}papers.bib`)?.match(/^@misc/gm)).toHaveLength(2);
  });

  it('are none where none has a title', () => {
    expect(downloads(pageOf(site, '/tags/untitled/'))).toEqual([]);
    expect(site.files.has('/tags/untitled/papers.bib')).toBe(false);
  });
});
