import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { absoluteUrl } from '../../src/archive/permalinks.ts';
import { atom } from '../../src/publish/atom.ts';
import { feedPages, type FeedPage } from '../../src/publish/feeds.ts';
import { jsonFeed } from '../../src/publish/json-feed.ts';
import { note, sketches, type Sketch } from '../archive/notes.ts';
import { childrenOf, notesIn, readXml, siteOf, textIn, type SiteData } from './published.ts';

const DAY = `2025-01-22
https://arxiv.org/abs/2501.00001
Sparse $N_E$ <b>experts</b> & more
(Ada Byron, Guido van Rossum)
We halve $\\frac{a}{b}$ at 5 > 3 of [[250121 Earlier]].
전문가 $x^2$개를 고릅니다. [[250121 Earlier]]와 비교하면 좋습니다.
It picks $x^2$ experts, see [[250121 Earlier]] and [[250101 Nowhere]].
#moe #C++
모두 한국어인 제목
한국어뿐입니다.
#moe
Only English here
Nothing but the English words of the writer.
#강화학습
2025-01-21
Earlier
The note before.
`;

const HOSTILE: readonly Sketch[] = [
  { title: 'A \u0007bell, ]]> and a \uFFFE', en: '\v]]>\u0000 &amp; <![CDATA[', tags: ['a&b"<c>'] },
  { line: 3, authors: ['<script>alert(1)</script>', '"Quoted" & Sons'], ko: '한국어 😀' },
  { line: 4 },
];

const feedPagesOf = ({ archive, settings }: SiteData): FeedPage[] => feedPages(archive, settings);

const files = (data: SiteData): Map<string, string> =>
  new Map(
    feedPagesOf(data).map((page) => [
      page.permalink,
      page.format === 'xml' ? atom(page, data.settings) : jsonFeed(page, data.settings),
    ]),
  );

const SITES: readonly [string, SiteData][] = [
  ['a day of notes', siteOf(notesIn(DAY), { url: 'https://example.org/papers/' })],
  ['hostile notes', siteOf(HOSTILE.map(note), { author: '' })],
  ['one language', siteOf(notesIn(DAY), { languages: ['en'] })],
  ['many notes', siteOf(Array.from({ length: 95 }, (_, line) => note({ line, tags: ['moe'] })))],
];

const GRAMMAR = path.join(import.meta.dirname, 'grammars', 'atom.rnc');
const jing = (...names: string[]) =>
  spawnSync('jing', ['-c', GRAMMAR, ...names], { encoding: 'utf8' });
const hasJing = spawnSync('jing').error === undefined;

describe.runIf(hasJing)('the grammar of Atom', () => {
  async function complaints(texts: Iterable<string>): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'atom-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const names = [...texts].map(
      (text, index) => [path.join(folder, `${index}.xml`), text] as const,
    );
    await Promise.all(names.map(([name, text]) => writeFile(name, text)));
    return jing(...names.map(([name]) => name)).stdout;
  }

  it.each(SITES)('allows the feeds of %s', async (_, data) => {
    const feeds = [...files(data)].filter(([name]) => name.endsWith('.xml'));
    expect(feeds.length).toBeGreaterThan(0);
    expect(await complaints(feeds.map(([, text]) => text))).toBe('');
  });

  it.each([
    ['no author', /<author>.*<\/author>/],
    ['no id', /<id>.*<\/id>/],
    ['no date', /<updated>[^<]*<\/updated>/],
  ])('allows no feed with %s', async (__, left) => {
    const [, data] = SITES[0] ?? [];
    const feed = data && files(data).get('/feed.xml');
    expect(await complaints([feed?.replace(left, '') ?? ''])).toContain('error');
  });
});

describe('JSON Feed', () => {
  const require = createRequire(import.meta.url);
  const ajv = new Ajv({
    strict: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    },
  });
  const validate = ajv.compile(require('jsonfeed-schema/schema-v1.1.json') as AnySchema);

  it.each(SITES)('has the shape that its schema says: %s', (_, data) => {
    const feeds = [...files(data)].filter(([name]) => name.endsWith('.json'));
    expect(feeds.length).toBeGreaterThan(0);
    for (const [name, text] of feeds) {
      expect(validate(JSON.parse(text)), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });

  it('says the same as Atom', () => {
    for (const [, data] of SITES.filter(([name]) => name !== 'hostile notes')) {
      const all = files(data);
      for (const [name, text] of all) {
        if (!name.endsWith('.xml')) continue;
        const feed = readXml(text);
        const { items, ...head } = JSON.parse(all.get(name.replace(/xml$/, 'json')) ?? '') as {
          title: string;
          items: { id: string; content_html: string; date_modified: string; tags?: string[] }[];
        };
        expect(head.title).toBe(textIn(feed, 'title'));
        expect(
          items.map((item) => [item.id, item.content_html, item.date_modified, item.tags ?? []]),
        ).toEqual(
          childrenOf(feed, 'entry').map((entry) => [
            textIn(entry, 'id'),
            textIn(entry, 'content'),
            textIn(entry, 'updated'),
            childrenOf(entry, 'category').map(({ attributes }) => attributes['term']),
          ]),
        );
      }
    }
  });
});

describe('an entry in a feed', () => {
  const url = 'https://example.org/papers/';
  const data = siteOf(notesIn(DAY), { url }, [
    {
      name: 'moe',
      aliases: [],
      label: { ko: '전문가 혼합', en: 'Mixture of experts' },
      description: undefined,
    },
  ]);
  const entriesOf = (name: string) => childrenOf(readXml(files(data).get(name) ?? ''), 'entry');
  const sparse = entriesOf('/feed.xml').find((entry) =>
    textIn(entry, 'title')?.startsWith('Sparse'),
  );

  it('is there in full, in plain HTML with formulas that can be read', () => {
    expect(sparse && textIn(sparse, 'content')).toBe(
      '<p>Ada Byron, Guido van Rossum</p>' +
        '<div lang="ko"><p>전문가 x²개를 고릅니다. <a href="https://example.org/papers/2025/01/21/earlier/">250121 Earlier</a>와 비교하면 좋습니다.</p></div>' +
        '<div lang="en"><p>It picks x² experts, see <a href="https://example.org/papers/2025/01/21/earlier/">250121 Earlier</a> and [[250101 Nowhere]].</p></div>' +
        '<blockquote lang="en"><p>We halve a/b at 5 > 3 of <a href="https://example.org/papers/2025/01/21/earlier/">250121 Earlier</a>.</p></blockquote>' +
        '<p><a href="https://arxiv.org/abs/2501.00001">arXiv:2501.00001</a></p>',
    );
  });

  it('tells its address, its day, its tags and its paper', () => {
    const address = 'https://example.org/papers/2025/01/22/sparse-n-e-b-experts-b-more/';
    if (!sparse) throw new Error('no entry');
    expect(textIn(sparse, 'id')).toBe(address);
    expect(textIn(sparse, 'title')).toBe('Sparse N_E <b>experts</b> & more');
    expect(textIn(sparse, 'updated')).toBe('2025-01-22T00:00:00Z');
    expect(childrenOf(sparse, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', type: 'text/html', href: address },
      { rel: 'related', href: 'https://arxiv.org/abs/2501.00001' },
    ]);
    const scheme = 'https://example.org/papers/tags/';
    expect(childrenOf(sparse, 'category').map(({ attributes }) => attributes)).toEqual([
      { scheme, term: 'moe', label: '전문가 혼합' },
      { scheme, term: 'C++' },
    ]);
  });

  it('stands in the feed of its tags, and of the languages that it is written in', () => {
    const titles = (name: string) => entriesOf(name).map((entry) => textIn(entry, 'title'));
    const all = [
      'Only English here',
      '모두 한국어인 제목',
      'Sparse N_E <b>experts</b> & more',
      'Earlier',
    ];
    expect(titles('/feed.xml')).toEqual(all);
    expect(titles('/ko/feed.xml')).toEqual(all.filter((title) => /모두|Sparse/.test(title)));
    expect(titles('/en/feed.xml')).toEqual(all.filter((title) => !title.startsWith('모두')));
    expect(titles('/tags/moe/feed.xml')).toEqual(all.slice(1, 3));
    const [korean] = entriesOf('/ko/feed.xml').slice(-1);
    expect(korean && textIn(korean, 'content')).not.toContain('<div lang="en">');
  });

  it('has its language, and so has the feed', () => {
    const langs = (name: string) => {
      const feed = readXml(files(data).get(name) ?? '');
      const titles = childrenOf(feed, 'entry').flatMap((entry) => childrenOf(entry, 'title'));
      return [feed, ...titles].map(({ attributes }) => attributes['xml:lang']);
    };
    expect(langs('/feed.xml')).toEqual(['ko', 'en', 'ko', 'en', 'en']);
    expect(langs('/en/feed.xml')[0]).toBe('en');
  });

  it('needs no address of the page that it is read on', () => {
    for (const [, site] of SITES) {
      for (const text of files(site).values()) {
        const addresses = [...text.matchAll(/\b(?:href|src)=(?:&quot;|\\?")([^"&\\]*)/g)];
        for (const [, address = ''] of addresses) expect(address).toMatch(/^https?:\/\//);
        expect(text).not.toMatch(/katex|data-|<span|&lt;span/);
      }
    }
  });
});

describe('formulas', () => {
  it.each([
    ['$5 < 6$ and `<span>`', '5 &lt; 6 and <code>&#x3C;span></code>'],
    ['We use \\sim200x fewer.', 'We use ∼200x fewer.'],
    ['An $\\unheard{a}$ command.', 'An <code class="tex-error">\\unheard{a}</code> command.'],
    ['Two $a_1$ and $b^{-1}$.', 'Two a₁ and b⁻¹.'],
  ])('%s', (source, readable) => {
    const data = siteOf(
      notesIn(`2025-01-22\nTitle\n(A B)\nAbstract of it.\n한국어.\n${source}\n#a\n`),
    );
    const { items } = JSON.parse(files(data).get('/en/feed.json') ?? '') as {
      items: { content_html: string }[];
    };
    expect(items[0]?.content_html).toContain(`<p>${readable}</p>`);
  });
});

describe('the pages of a feed', () => {
  const FOLDERS = { xml: '/feed.xml', json: '/feed.json' } as const;

  /** The ids of all entries, by following the pages from the newest on. */
  function walk(data: SiteData, format: 'xml' | 'json'): string[] {
    const all = new Map(
      [...files(data)].map(([name, text]) => [absoluteUrl(data.settings.url, name as never), text]),
    );
    const ids: string[] = [];
    let at: string | undefined = absoluteUrl(data.settings.url, FOLDERS[format] as never);
    while (at !== undefined) {
      const page: Walked = format === 'xml' ? readAtom(all.get(at)) : readJson(all.get(at));
      ids.push(...page.ids);
      at = page.next;
    }
    return ids;
  }

  interface Walked {
    readonly ids: readonly string[];
    readonly next: string | undefined;
  }

  function readAtom(text = ''): Walked {
    const feed = readXml(text);
    const next = childrenOf(feed, 'link').find(
      ({ attributes }) => attributes['rel'] === 'prev-archive',
    );
    const ids = childrenOf(feed, 'entry').flatMap((entry) => textIn(entry, 'id') ?? []);
    return { ids, next: next?.attributes['href'] };
  }

  function readJson(text = ''): Walked {
    const { items, next_url: next } = JSON.parse(text) as {
      items: { id: string }[];
      next_url?: string;
    };
    return { ids: items.map(({ id }) => id), next };
  }

  it.each(['xml', 'json'] as const)('lead to every entry, the newest first (%s)', (format) => {
    for (const count of [1, 29, 30, 31, 60, 95]) {
      const data = siteOf(
        Array.from({ length: count }, (_, line) => note({ line, title: `${line}` })),
      );
      const expected = Array.from({ length: count }, (_, index) => `/${count - 1 - index}/`);
      const ids = [...new Set(walk(data, format))];
      expect(ids.map((id) => id.slice(id.lastIndexOf('/', id.length - 2)))).toEqual(expected);
    }
  });

  it('lead back as well', () => {
    const [, data] = SITES[3] ?? [];
    const pages = new Map(data && feedPagesOf(data).map((page) => [page.permalink, page]));
    for (const { older, permalink, isArchive } of pages.values()) {
      if (older && isArchive) expect(pages.get(older)?.newer).toBe(permalink);
    }
    const archives = [...pages.values()].filter(({ isArchive }) => isArchive);
    expect(archives.map(({ entries }) => entries.length)).toEqual(Array(6).fill(30));
  });

  it('never change once they are full, nor do entries, whatever is read later', () => {
    const byDate = (a: Sketch, b: Sketch): number => ((a.date ?? '') < (b.date ?? '') ? -1 : 1);
    const many = fc.array(sketches, { minLength: 3, maxLength: 5 }).map((lists) => lists.flat());
    fc.assert(
      fc.property(many, fc.nat({ max: 300 }), (unsorted, cut) => {
        const notes = unsorted.sort(byDate).map((sketch, line) => note({ ...sketch, line }));
        const before = files(siteOf(notes.slice(0, cut)));
        const after = files(siteOf(notes));
        // Only the last one learns of the one that follows it.
        const withoutNext = (text: string | undefined): string | undefined =>
          text?.replace(/<link rel="next-archive"[^>]*>\n/, '');
        for (const [name, text] of before) {
          if (!name.startsWith('/feed/')) continue;
          expect(withoutNext(after.get(name))).toBe(withoutNext(text));
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('there is no feed of nothing', () => {
  expect(feedPagesOf(siteOf([])).map(({ permalink }: FeedPage) => permalink)).toEqual([]);
});
