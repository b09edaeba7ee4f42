import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse, type Creator } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationPermalink, type CitationFormat } from '../../src/archive/permalinks.ts';
import { bibliographies, bibliographyText } from '../../src/publish/bibliographies.ts';
import { citationsOf } from '../../src/publish/citations.ts';
import { citedPaper } from '../../src/publish/cited-paper.ts';
import { coins } from '../../src/publish/coins.ts';
import { linkedData } from '../../src/publish/linked-data.ts';
import { note, type Sketch } from '../archive/notes.ts';
import { notesIn, siteOf, type SiteData } from './published.ts';

const PAPER: Sketch = {
  title: 'The GPT-4 & LLaMA_2 of 50% {models} for $5: ~C# <b> ^\\a',
  authors: ['Ada Byron', 'Guido van Rossum', 'DeepSeek-AI', '김하나', 'Martin King Jr.', 'et al.'],
  links: ['https://arxiv.org/abs/2304.09151v2', 'https://doi.org/10.1145/3292500.3330919'],
  tags: ['moe'],
  en: 'Good.',
};

const textsOf = ({ archive }: SiteData): Map<string, string> =>
  new Map([
    ...[...archive.entries.values()].flatMap(citationsOf),
    ...bibliographies(archive).map((each) => [each.permalink, bibliographyText(each)] as const),
  ]);

const siteOfOne = (sketch: Sketch): SiteData => siteOf([note(sketch)]);

function textOf(sketch: Sketch, format: CitationFormat): string {
  const data = siteOfOne(sketch);
  const [entry] = data.archive.entries.values();
  return (entry && textsOf(data).get(citationPermalink(entry.json, format))) ?? '';
}

const plain = (title: string | undefined): string | undefined =>
  title?.replace(/<\/?(?:span[^<>]*|sup|sub|i)>/g, '');

/** As another program reads it. */
function readBibtex(text: string) {
  const { entries, errors } = parse(text, { sentenceCase: false });
  expect(errors).toEqual([]);
  return entries.map(({ type, key, fields: { author, title, ...rest } }) => ({
    type,
    key,
    title: plain(title),
    author: author?.map(nameOf),
    ...rest,
  }));
}

const nameOf = ({ name, prefix, lastName, firstName, suffix }: Creator): string =>
  name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join('|');

const readRis = (text: string) =>
  new Cite(text).data.map((item) => ({ ...item, _graph: undefined }));

const SIGNS = Array.from('aBé한9\\{}~^<>#$%&_"\'`-=@');

describe('BibTeX', () => {
  it('is read as what the note says', () => {
    expect(readBibtex(textOf(PAPER, 'bib'))).toEqual([
      {
        type: 'misc',
        key: 'byron2023gpt',
        title: PAPER.title,
        author: [
          'Ada|Byron',
          'Guido|van|Rossum',
          'DeepSeek-AI',
          '김하나',
          'Martin|King|Jr.',
          'others',
        ],
        year: '2023',
        month: '4',
        eprint: '2304.09151',
        archiveprefix: 'arXiv',
        doi: '10.1145/3292500.3330919',
        url: 'https://arxiv.org/abs/2304.09151',
      },
    ]);
  });

  it('keeps formulas and capitals', () => {
    const [rendered] = notesIn(
      '2025-01-22\nLLaMA and the $N_E$ Pre-Training of U-Net\n(A B)\n#a\n',
    );
    const data = siteOf(rendered ? [rendered] : []);
    expect(textsOf(data).get('/2025/01/22/papers.bib')).toContain(
      'title = {{LLaMA} and the $N_E$ Pre-Training of {U-Net}},',
    );
  });

  it.each([
    String.raw`On $\}$, url = {javascript:alert(1)}, note = {$\{$`,
    'On $a%}$, url = {javascript:alert(1)}, note = {',
    'On $a <formula> b$ }, url = {javascript:alert(1)}, note = {',
  ])('%s is a title, and no fields', (title) => {
    const data = siteOf(notesIn(`2025-01-22\n${title}\n(Ada Byron)\n#a\n`));
    const text = textsOf(data).get('/2025/01/22/papers.bib') ?? '';
    expect(text.match(/^ {2}\w+(?= = )/gm)).toEqual(['  title', '  author']);
    const [entry] = parse(text).entries;
    expect(Object.keys(entry?.fields ?? {})).toEqual(['title', 'author']);
  });

  it.each([
    ['https://arxiv.org/abs/math.GT/0309136', 'math.GT'],
    ['https://arxiv.org/abs/cs/0112017', undefined],
    ['https://arxiv.org/abs/2304.09151', undefined],
  ])('names the class of %s only where it tells one', (link, primaryClass) => {
    expect(readBibtex(textOf({ title: 'T', links: [link] }, 'bib'))).toEqual([
      expect.objectContaining({ eprint: link.slice('https://arxiv.org/abs/'.length) }),
    ]);
    const [entry] = readBibtex(textOf({ title: 'T', links: [link] }, 'bib'));
    expect((entry as Record<string, unknown>)['primaryclass']).toBe(primaryClass);
  });

  it('of a title alone is of a title alone', () => {
    expect(textOf({ title: 'Alone' }, 'bib')).toBe('@misc{alone,\n  title = {Alone},\n}\n');
  });

  it('gives back any title and any name', () => {
    const word = fc.string({
      unit: fc.constantFrom(...SIGNS),
      minLength: 1,
    });
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (title, name) => {
        const [entry] = readBibtex(textOf({ title, authors: [`Ada ${name}`, 'Éva Kiss'] }, 'bib'));
        expect(entry?.title).toBe(title);
        expect(entry?.author?.at(-1)).toBe('Éva|Kiss');
      }),
    );
  });
});

describe('RIS', () => {
  it('is read as what the note says', () => {
    expect(readRis(textOf(PAPER, 'ris'))).toEqual([
      {
        id: 'byron2023gpt',
        type: 'manuscript',
        title: PAPER.title,
        author: [
          { given: 'Ada', family: 'Byron' },
          { given: 'Guido', family: 'van Rossum' },
          { family: 'DeepSeek-AI' },
          { family: '김하나' },
          { given: 'Martin', family: 'King', suffix: 'Jr.' },
        ],
        issued: { 'date-parts': [[2023, 4]] },
        publisher: 'arXiv',
        DOI: '10.1145/3292500.3330919',
        URL: 'https://arxiv.org/abs/2304.09151',
      },
    ]);
  });

  it('has one tag a line, and no other, wherever a program ends one', () => {
    const title = 'A\u2028UR  - b\u0085UR  - c\vUR  - d\u001eUR  - e';
    for (const paper of [PAPER, { title }]) {
      const lines = textOf(paper, 'ris').split(/\r\n|[\p{Cc}\u2028\u2029]/u);
      expect(lines.pop()).toBe('');
      expect(lines[2]).toBe(`TI  - ${paper.title?.replace(/[\p{Cc}\u2028]/gu, ' ') ?? ''}`);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    }
  });
});

describe('CSL-JSON', () => {
  it('says what the note says', () => {
    expect(JSON.parse(textOf(PAPER, 'csl.json'))).toEqual([
      {
        id: 'byron2023gpt',
        type: 'article',
        title: PAPER.title,
        author: [
          { given: 'Ada', family: 'Byron' },
          { given: 'Guido', 'non-dropping-particle': 'van', family: 'Rossum' },
          { literal: 'DeepSeek-AI' },
          { literal: '김하나' },
          { given: 'Martin', family: 'King', suffix: 'Jr.' },
        ],
        issued: { 'date-parts': [[2023, 4]] },
        publisher: 'arXiv',
        number: 'arXiv:2304.09151',
        DOI: '10.1145/3292500.3330919',
        URL: 'https://arxiv.org/abs/2304.09151',
      },
    ]);
    expect(JSON.parse(textOf({ title: 'Alone' }, 'csl.json'))).toEqual([
      { id: 'alone', type: 'document', title: 'Alone' },
    ]);
  });

  it('is read by another program', () => {
    const [item] = new Cite(textOf(PAPER, 'csl.json')).data;
    expect(item).toMatchObject({ id: 'byron2023gpt', title: PAPER.title });
  });
});

describe('keys', () => {
  const keysOf = (...sketches: Sketch[]): string[] => {
    const { archive } = siteOf(sketches.map((sketch, line) => note({ line, ...sketch })));
    return [...archive.entries.values()].map(({ citationKey }) => citationKey ?? '');
  };

  it('tell papers apart, and the first one keeps the plain key', () => {
    const day = '2025-01-23';
    expect(
      keysOf(
        { date: day, title: 'Deep Nets', authors: ['Ada Byron'] },
        { title: 'The Deep Sea', authors: ['Éva Byron'] },
        { title: '모두 한국어', authors: ['김하나'] },
      ),
    ).toEqual(['byrondeep-2', 'byrondeep', 'read20250122']);
  });

  it('are of letters that every program takes', () => {
    expect(keysOf({ title: 'Ünïcode, and more', authors: ['Łukasz Kaiser'] })).toEqual([
      'kaiserunicode',
    ]);
  });

  it('of one paper are one, and a bibliography has it once', () => {
    const links = ['https://arxiv.org/abs/2304.09151'];
    const again = { title: 'Deep Nets', authors: ['Ada Byron'], links, tags: ['moe'] };
    const data = siteOf([note({ ...again, date: '2024-01-01' }), note(again)]);
    expect(readBibtex(textsOf(data).get('/tags/moe/papers.bib') ?? '')).toHaveLength(1);
    expect(new Set([...data.archive.entries.values()].map((entry) => entry.citationKey)).size).toBe(
      1,
    );
  });
});

describe('bibliographies', () => {
  const data = siteOf([
    note({ title: 'One', tags: ['a'] }),
    note({ line: 3, title: 'Two', tags: ['a'] }),
    note({ line: 4, tags: ['b'] }),
    note({ date: '2025-01-23', tags: ['b'] }),
  ]);

  it('are there for each entry, day and tag that has a title', () => {
    expect([...textsOf(data).keys()]).toEqual([
      '/2025/01/22/1.bib',
      '/2025/01/22/1.ris',
      '/2025/01/22/1.csl.json',
      '/2025/01/22/2.bib',
      '/2025/01/22/2.ris',
      '/2025/01/22/2.csl.json',
      '/2025/01/22/papers.bib',
      '/tags/a/papers.bib',
    ]);
  });

  it('have all papers', () => {
    expect(readBibtex(textsOf(data).get('/tags/a/papers.bib') ?? '').map(({ key }) => key)).toEqual(
      ['one', 'two'],
    );
  });
});

describe('an OpenURL for Zotero', () => {
  /** Pairs as OpenURL 1.0 has them, a key as often as it is used. */
  const read = (text: string): [string, string][] =>
    text.split('&').map((pair) => {
      const [key = '', value = '', ...more] = pair.split('=');
      expect(more).toEqual([]);
      return [key, decodeURIComponent(value.replaceAll('+', ' '))];
    });

  it('tells a preprint with its people, its date and its address', () => {
    const { archive } = siteOfOne(PAPER);
    const [entry] = archive.entries.values();
    const paper = entry && citedPaper(entry);
    expect(paper && read(coins(paper))).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'preprint'],
      ['rft.title', PAPER.title],
      ['rft.creator', 'Byron, Ada'],
      ['rft.creator', 'van Rossum, Guido'],
      ['rft.creator', 'DeepSeek-AI'],
      ['rft.creator', '김하나'],
      ['rft.creator', 'King, Martin'],
      ['rft.date', '2023-04'],
      ['rft.publisher', 'arXiv'],
      ['rft.identifier', 'https://arxiv.org/abs/2304.09151'],
      ['rft_id', 'info:doi/10.1145/3292500.3330919'],
    ]);
  });
});

describe('linked data', () => {
  const dataOf = (sketch: Sketch, author = 'A. Reader'): unknown => {
    const { archive, settings } = siteOf([note(sketch)], { author });
    const [entry] = archive.entries.values();
    if (!entry) throw new Error('no entry');
    const text = linkedData(entry, settings);
    expect(text).not.toContain('<');
    return JSON.parse(text);
  };

  it('says that the note is on a paper', () => {
    expect(
      dataOf({ ...PAPER, title: '</script><!--', authors: PAPER.authors?.slice(1, 4) ?? [] }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: '</script><!--',
      author: { '@type': 'Person', name: 'A. Reader' },
      datePublished: '2025-01-22',
      inLanguage: ['en'],
      keywords: ['moe'],
      about: {
        '@type': 'ScholarlyArticle',
        name: '</script><!--',
        author: [
          { '@type': 'Person', name: 'Guido van Rossum' },
          { name: 'DeepSeek-AI' },
          { name: '김하나' },
        ],
        datePublished: '2023-04',
        url: 'https://arxiv.org/abs/2304.09151',
      },
    });
  });

  it('says nothing that is not known', () => {
    expect(dataOf({}, '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      datePublished: '2025-01-22',
    });
  });
});
