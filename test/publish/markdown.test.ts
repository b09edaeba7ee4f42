import { describe, expect, it } from 'vitest';
import { llmsTxt } from '../../src/publish/llms-txt.ts';
import { markdownOfDay, markdownOfEntry } from '../../src/publish/markdown.ts';
import { note } from '../archive/notes.ts';
import { build, fileAt, pagesOf } from '../eleventy/built-site.ts';
import { attribute, byTag } from '../eleventy/html.ts';
import { notesIn, siteOf } from './published.ts';

const DAY = `2025-01-22
https://arxiv.org/abs/2501.00001
Sparse $N_E$ [experts]: "more"
(Ada Byron, Guido van Rossum)
We halve <y> at \\sim200x.
전문가를 고릅니다. [[250121 Earlier|앞의 글]]과 비교하면 좋습니다.
It picks **x** experts, see [[250121 Earlier]] and [[250101 Nowhere]].
#moe #C++
2025-01-21
Earlier
The note before, see https://arxiv.org/abs/2501.00001 too.
`;

const data = siteOf(notesIn(DAY), { url: 'https://example.org/papers/' });
const [newest] = data.archive.entries.values();
const EARLIER = 'https://example.org/papers/2025/01/21/earlier/index.md';

describe('the Markdown of an entry', () => {
  it('has its facts in front and its fields as they were typed', () => {
    expect(newest && markdownOfEntry(newest, data.settings)).toBe(`---
title: "Sparse N_E [experts]: \\"more\\""
authors: ["Ada Byron","Guido van Rossum"]
read: "2025-01-22"
paper: "https://arxiv.org/abs/2501.00001"
tags: ["moe","C++"]
url: "https://example.org/papers/2025/01/22/sparse-n-e-experts-more/"
---

# Sparse N_E [experts]: "more"

## Commentary in Korean

전문가를 고릅니다. [앞의 글](${EARLIER})과 비교하면 좋습니다.

## Commentary in English

It picks **x** experts, see [250121 Earlier](${EARLIER}) and [[250101 Nowhere]].

## Abstract

We halve <y> at \\sim200x.

## Links

- [arXiv:2501.00001](https://arxiv.org/abs/2501.00001)
`);
  });

  it('leaves an address as it is', () => {
    const earlier = [...data.archive.entries.values()].at(-1);
    expect(earlier && markdownOfEntry(earlier, data.settings)).toContain(
      'see https://arxiv.org/abs/2501.00001 too.',
    );
  });

  it('says only what the note has', () => {
    const empty = siteOf([note({})]);
    const [entry] = empty.archive.entries.values();
    expect(entry && markdownOfEntry(entry, empty.settings)).toBe(
      '---\nread: "2025-01-22"\nurl: "https://example.org/2025/01/22/untitled/"\n---\n\n# 2025-01-22\n',
    );
  });
});

it('the Markdown of a day has all its entries', () => {
  const { archive, settings } = siteOf([
    note({ title: 'One', ko: '하나' }),
    note({ line: 3, title: 'Two [2]', en: 'Two' }),
  ]);
  const [day] = archive.days.values();
  expect(day && markdownOfDay(day, settings)).toBe(`---
read: "2025-01-22"
url: "https://example.org/2025/01/22/"
---

# 2025-01-22

## [One](https://example.org/2025/01/22/one/index.md)

### Commentary in Korean

하나

## [Two \\[2\\]](https://example.org/2025/01/22/two-2/index.md)

### Commentary in English

Two
`);
});

describe('llms.txt', () => {
  it('says what is here and where to read it', () => {
    const text = llmsTxt(data.archive, data.settings);
    expect(text.split('\n').slice(0, 3)).toEqual(['# 읽은 논문', '', '> 날마다 읽은 논문의 기록']);
    expect(text).toContain(
      '\n- [Sparse N_E \\[experts\\]: "more"](https://example.org/papers/2025/01/22/sparse-n-e-experts-more/index.md): read on 2025-01-22\n',
    );
  });

  it('names no file that is not there', async () => {
    for (const notes of [notesIn(DAY), []]) {
      const site = await build(notes, data.settings);
      const text = site.files.get('/llms.txt') ?? '';
      const addresses = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
      expect(addresses.length).toBeGreaterThan(1);
      for (const address of addresses) {
        expect(site.files.has(fileAt(site, new URL(address).pathname) ?? ''), address).toBe(true);
      }
    }
  });
});

it('a page that has Markdown says so', async () => {
  const site = await build(notesIn(DAY), data.settings);
  const told = pagesOf(site).flatMap(([, page]) =>
    byTag(page, 'link')
      .filter((link) => attribute(link, 'type') === 'text/markdown')
      .map((link) => fileAt(site, attribute(link, 'href') ?? '')),
  );
  const files = [...site.files.keys()].filter((name) => name.endsWith('.md'));
  expect(told.sort()).toEqual(files.sort());
  expect(files).toHaveLength(4);
});
