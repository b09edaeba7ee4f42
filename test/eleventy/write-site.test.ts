import { realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import type { Html, Note } from '../../src/model.ts';
import { note, settings } from '../archive/notes.ts';
import {
  build,
  deadLinks,
  freshFolder,
  orphans,
  pageOf,
  pagesOf,
  prefixOf,
  type Built,
} from './built-site.ts';
import { attribute, byTag, elementsOf, field, textOf, type Element } from './html.ts';

const FORMULA =
  '<p><span class="katex"><span class="katex-mathml"><math><semantics><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span></span></p>';

const withFormula = (plain: Note): Note => ({
  ...plain,
  rendered: {
    ...plain.rendered,
    html: { ...plain.rendered.html, abstract: FORMULA as Html },
  },
});

const NOTES = [
  note({
    title: 'A <b>bold</b> & brave title',
    authors: ['Ada Byron', 'Éva Kiss', '김하나', 'Once Only'],
    abstract: 'We are brave.',
    ko: '용감한 논문입니다.',
    en: 'A brave paper.',
    tags: ['C++', 'c', '강화학습'],
    links: ['https://arxiv.org/abs/2501.00001', 'https://example.com/', '[[250101 Other.md]]'],
  }),
  withFormula(note({ line: 8, title: '모두 한국어인 제목', ko: '한국어뿐입니다.', tags: ['c'] })),
  note({ line: 12, en: 'Neither a title nor Korean. [[모두 한국어인 제목]]' }),
  note({ line: 15, title: 'Index' }),
  note({ date: '2025-01-23', title: 'Index', authors: ['01.org', 'Éva Kiss', '김하나'] }),
  note({
    date: '2024-12-31',
    title: 'Index',
    tags: ['강화학습'],
    authors: ['Ada Byron', '01.org'],
  }),
];

/** No browser runs it, whatever the policy. */
const isData = (script: Element): boolean => attribute(script, 'type') === 'application/ld+json';

let korean: Built;
let english: Built;

beforeAll(async () => {
  korean = await build(NOTES, settings());
  english = await build(
    NOTES,
    settings({ url: 'https://example.org/notes/', languages: ['en', 'ko'] }),
  );
});

const EVERY: [string, () => Built][] = [
  ['at the root, in Korean', () => korean],
  ['under a path, in English', () => english],
];

describe.each(EVERY)('a site %s', (_, site) => {
  it('has no dead link', () => {
    for (const [name, page] of pagesOf(site())) expect(deadLinks(site(), page), name).toEqual([]);
  });

  it('has no page that nothing leads to', () => {
    expect(orphans(site())).toEqual([]);
  });

  it('has every kind of page', () => {
    expect([...site().files.keys()].filter((name) => !name.startsWith('/assets/'))).toEqual(
      expect.arrayContaining([
        '/index.html',
        '/404.html',
        '/index.json',
        '/search/index.html',
        '/search/index.json',
        '/schema/entry-1.json',
        '/2025/01/22/1.json',
        '/archive/index.html',
        '/tags/index.html',
        '/tags/c/index.html',
        '/tags/c-plus-plus/index.html',
        '/tags/강화학습/index.html',
        '/authors/index.html',
        '/authors/éva-kiss/index.html',
        '/2025/index.html',
        '/2025/01/index.html',
        '/2025/01/22/index.html',
        '/2025/01/22/index/index.html',
        '/2025/01/22/untitled/index.html',
      ]),
    );
  });

  it('gives no id twice, and one h1 with headings in order below it', () => {
    for (const [name, page] of pagesOf(site())) {
      const ids = page.flatMap((element) => attribute(element, 'id') ?? []);
      expect(new Set(ids).size, name).toBe(ids.length);
      const levels = byTag(page, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level) => level === 1).length, name).toBe(1);
      const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
      expect(Math.max(...steps), name).toBe(1);
    }
  });

  it('runs under a strict policy: no script or style inside a page', () => {
    for (const [name, page] of pagesOf(site())) {
      expect(byTag(page, 'style'), name).toEqual([]);
      const scripts = byTag(page, 'script').filter((script) => !isData(script));
      expect(scripts.map(textOf), name).toEqual(['', '']);
      expect(
        page.filter((element) => attribute(element, 'style')),
        name,
      ).toEqual([]);
    }
  });

  it('says what it is: language, title, landmarks, a way past the menu', () => {
    const [language = ''] = site().settings.languages;
    for (const [name, page] of pagesOf(site())) {
      expect(attribute(byTag(page, 'html')[0], 'lang'), name).toBe(language);
      expect(textOf(byTag(page, 'title')[0]), name).not.toBe('');
      const landmarks = (byTag(page, 'body')[0]?.childNodes ?? [])
        .map(({ nodeName }) => nodeName)
        .filter((name) => name !== '#text');
      expect(landmarks, name).toEqual(['header', 'main', 'footer']);
      const skip = byTag(page, 'a')[0];
      expect(attribute(skip, 'href'), name).toBe(
        `#${attribute(byTag(page, 'main')[0], 'id') ?? ''}`,
      );
      for (const nav of byTag(page, 'nav')) {
        const label = page.find(
          (element) => attribute(element, 'id') === attribute(nav, 'aria-labelledby'),
        );
        expect(textOf(label), name).not.toBe('');
      }
    }
  });

  it('lists addresses in index.json that exist', () => {
    const { entries } = JSON.parse(site().files.get('/index.json') ?? '') as {
      entries: { url: string }[];
    };
    expect(entries.length).toBe(NOTES.length);
    for (const { url } of entries) {
      expect(site().files.has(`${url.slice(prefixOf(site()).length)}index.html`), url).toBe(true);
    }
  });
});

describe('an entry', () => {
  const url = '/2025/01/22/a-b-bold-b-brave-title/';
  const article = (site: Built, at = url): Element[] =>
    elementsOf(byTag(pageOf(site, at), 'article')[0]);

  it('has its fields', () => {
    const page = article(korean);
    expect(textOf(field(page, 'title'))).toBe('A <b>bold</b> & brave title');
    expect(textOf(field(page, 'abstract'))).toBe('초록We are brave.');
    const names = (name: string, element: string): string[] =>
      byTag(elementsOf(field(page, name)), element).map(textOf);
    expect(names('authors', 'li')).toEqual(['Ada Byron', 'Éva Kiss', '김하나', 'Once Only']);
    expect(names('tags', 'a')).toEqual(['C++', 'c', '강화학습']);
  });

  it('names an author of one paper, but leads to no page of theirs', () => {
    const authors = elementsOf(field(article(korean), 'authors'));
    expect(byTag(authors, 'a').map(textOf)).toEqual(['Ada Byron', 'Éva Kiss', '김하나']);
    expect(korean.files.has('/authors/once-only/index.html')).toBe(false);
  });

  it('marks the language of each part, the language of the site first', () => {
    const parts = (site: Built): [string | undefined, string][] =>
      elementsOf(field(article(site), 'commentary'))
        .filter((element) => attribute(element, 'lang'))
        .map((part) => [attribute(part, 'lang'), textOf(part)]);
    expect(parts(korean)).toEqual([
      ['ko', '용감한 논문입니다.'],
      ['en', 'A brave paper.'],
    ]);
    expect(parts(english).map(([language]) => language)).toEqual(['en', 'ko']);
    const langOfTitle = (at: string): string | undefined =>
      attribute(elementsOf(field(article(korean, at), 'title'))[0], 'lang');
    expect(langOfTitle(url)).toBe('en');
    expect(langOfTitle('/2025/01/22/모두-한국어인-제목/')).toBe('ko');
  });

  it('leads to the paper; links to other notes stay text', () => {
    const links = byTag(article(korean), 'a')
      .map((link) => [attribute(link, 'href'), textOf(link)])
      .filter(([address]) => address?.startsWith('https:'));
    expect(links).toEqual([
      ['https://arxiv.org/abs/2501.00001', 'arXiv:2501.00001'],
      ['https://example.com/', 'example.com'],
    ]);
    expect(byTag(article(korean), 'li').map(textOf)).toContain('250101 Other');
  });

  it('shows only what the note has', () => {
    const page = article(korean, '/2025/01/22/untitled/');
    expect(textOf(field(page, 'title'))).toBe('제목 없음');
    expect(textOf(field(article(english, '/2025/01/22/untitled/'), 'title'))).toBe('Untitled');
    expect(['authors', 'abstract', 'tags'].map((name) => field(page, name))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leads to other notes to read on, in lists with a heading', () => {
    const lists = (at: string): [string, string[]][] =>
      byTag(article(english, at), 'section')
        .filter((section) => attribute(section, 'class') === 'related')
        .map(elementsOf)
        .map((list) => [textOf(byTag(list, 'h2')[0]), byTag(list, 'a').map(textOf)]);
    expect(lists('/2025/01/22/untitled/')).toEqual([['Related notes', ['모두 한국어인 제목']]]);
    expect(lists('/2025/01/22/모두-한국어인-제목/')).toEqual([
      ['Notes that mention this one', ['Untitled']],
    ]);
    expect(lists('/2025/01/23/index/')).toEqual([]);
  });

  it('has breadcrumbs and neighbours', () => {
    const page = pageOf(english, '/2025/01/22/untitled/');
    const links = byTag(page, 'a');
    const rel = (name: string): string | undefined =>
      attribute(
        links.find((link) => attribute(link, 'rel') === name),
        'href',
      );
    expect(rel('prev')).toBe('/notes/2025/01/22/모두-한국어인-제목/');
    expect(rel('next')).toBe('/notes/2025/01/22/index/');
    const trail = byTag(elementsOf(byTag(page, 'ol')[0]), 'a');
    expect(trail.map(textOf)).toEqual(['2025', 'January', '22']);
  });
});

describe('a day', () => {
  it('shows all its entries in full, under its date', () => {
    const page = pageOf(korean, '/2025/01/22/');
    expect(textOf(byTag(page, 'h1')[0])).toBe('2025년 1월 22일 수요일');
    expect(attribute(byTag(byTag(page, 'h1').flatMap(elementsOf), 'time')[0], 'datetime')).toBe(
      '2025-01-22',
    );
    expect(byTag(page, 'article').length).toBe(4);
  });
});

describe('counts', () => {
  it('stand beside tags', () => {
    const items = byTag(pageOf(korean, '/tags/'), 'li').map(textOf);
    expect(items).toEqual(expect.arrayContaining(['강화학습\u00A02', 'c\u00A02', 'C++\u00A01']));
  });

  it('stand on the archive', () => {
    const page = pageOf(english, '/archive/');
    const main = elementsOf(byTag(page, 'main')[0]);
    expect(byTag(main, 'figcaption').map(textOf)).toEqual([
      '5 papers read in 2025, on 2 days',
      '1 paper read in 2024, on 1 day',
    ]);
    expect(byTag(byTag(page, 'main').flatMap(elementsOf), 'li').map(textOf)).toEqual([
      'January\u00A05',
      'December\u00A01',
    ]);
  });
});

describe('authors', () => {
  it('stand under their initials', () => {
    const main = byTag(pageOf(english, '/authors/'), 'main')[0];
    expect(byTag(elementsOf(main), 'h2').map(textOf).sort()).toEqual(['#', 'A', 'E', 'ㄱ'].sort());
  });

  it('who have no page are counted below the list', () => {
    expect(textOf(byTag(pageOf(korean, '/authors/'), 'main')[0])).toContain('그 밖에 1명이');
    expect(textOf(byTag(pageOf(english, '/authors/'), 'main')[0])).toContain('there is 1 more');
  });
});

describe('style sheets', () => {
  const sheets = (page: readonly Element[]): (string | undefined)[] =>
    byTag(page, 'link')
      .filter((link) => attribute(link, 'rel') === 'stylesheet')
      .map((link) => attribute(link, 'href'));

  it('of mathematics are asked for only where there is a formula', () => {
    expect(sheets(pageOf(english, '/2025/01/22/'))).toContain('/notes/assets/katex.css');
    expect(sheets(pageOf(english, '/2025/01/23/'))).not.toContain('/notes/assets/katex.css');
  });

  it('of mathematics are not needed where only a title is shown', () => {
    expect(sheets(pageOf(english, '/2025/01/'))).not.toContain('/notes/assets/katex.css');
  });

  it('ask only for fonts that are there', () => {
    const fonts = [...(korean.files.get('/assets/katex.css') ?? '').matchAll(/url\(([^)]*)\)/g)];
    expect(fonts.length).toBeGreaterThan(10);
    for (const [, font] of fonts)
      expect(korean.files.has(`/assets/${font ?? ''}`), font).toBe(true);
  });
});

it('works from any directory, and stays there', async () => {
  const before = process.cwd();
  const elsewhere = await realpath(tmpdir());
  process.chdir(elsewhere);
  try {
    expect((await build([], settings())).files.has('/index.html')).toBe(true);
    expect(process.cwd()).toBe(elsewhere);
  } finally {
    process.chdir(before);
  }
});

describe('what went wrong is said', () => {
  const gathered = buildArchive(NOTES, settings());

  it('in the words of the system, where it failed', async () => {
    const folder = await freshFolder();
    await writeFile(path.join(folder, 'tags'), 'no folder');
    await expect(writeSite(gathered, settings(), folder)).rejects.toThrow(
      expect.objectContaining({
        syscall: 'mkdir',
        path: expect.stringContaining(path.join(folder, 'tags')) as string,
      }),
    );
  });

  it('with the template and the reason, where one failed', async () => {
    await expect(
      writeSite(gathered, settings({ url: 'no address' }), await freshFolder()),
    ).rejects.toThrow(/^Cannot make the site: .*\.11ty\.ts.*: Invalid URL/s);
  });
});

it('makes a site of no notes', async () => {
  const empty = await build([], settings());
  expect(textOf(byTag(pageOf(empty, '/'), 'main')[0])).toContain('아직 기록이 없습니다.');
});
