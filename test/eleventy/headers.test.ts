import { beforeAll, describe, expect, it, test } from 'vitest';
import { note, settings } from '../archive/notes.ts';
import { build, pagesOf, type Built } from './built-site.ts';
import { attribute, byTag, elementsOf } from './html.ts';

let site: Built;

beforeAll(async () => {
  site = await build(
    [note({ title: 'One', tags: ['moe'] })],
    settings({ url: 'https://example.org/notes/', offline: true }),
    [{ name: 'moe', aliases: ['sparse-moe'], label: undefined, description: undefined }],
  );
});

/** The header lines of the rules that a path falls under, as the hosts read them. */
function headersOf(path: string): string[] {
  const rules = (site.files.get('/_headers') ?? '').trimEnd().split('\n\n');
  return rules.flatMap((rule) => {
    const [pattern = '', ...lines] = rule.split('\n');
    const [before = '', after = ''] = pattern.split('*');
    return path.startsWith(before) && path.endsWith(after) ? lines.map((line) => line.trim()) : [];
  });
}

const cacheOf = (path: string): string[] =>
  headersOf(path).filter((line) => line.startsWith('Cache-Control'));

describe('the headers for hosts', () => {
  it('let everything come from the site alone', () => {
    const [policy = ''] = headersOf('/notes/2025/01/22/one/');
    expect(policy).toMatch(/^Content-Security-Policy: default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
  });

  it('keep for ever what is named by what it holds, and nothing else', () => {
    const shards = [...site.files.keys()].filter((name) => name.endsWith('.bin'));
    expect(shards.length).toBeGreaterThan(0);
    for (const name of shards) expect(cacheOf(`/notes${name}`).join()).toMatch(/immutable$/);
    for (const name of ['/', '/2025/01/22/one/', '/search/', '/search/index.json', '/feed.xml']) {
      expect(cacheOf(`/notes${name}`), name).toEqual([]);
    }
  });

  it('give each file one line on caching at most', () => {
    for (const name of site.files.keys()) {
      expect(cacheOf(`/notes${name}`).length, name).toBeLessThan(2);
    }
  });
});

test('each page says the policy itself, ahead of all that it is about', () => {
  const [header = ''] = headersOf('/notes/');
  const policy = header.replace(/^Content-Security-Policy: /, '');
  const names = pagesOf(site).map(([name, page]) => {
    const [charset, said] = elementsOf(byTag(page, 'head')[0]);
    expect(attribute(charset, 'charset'), name).toBe('utf-8');
    expect(attribute(said, 'http-equiv'), name).toBe('Content-Security-Policy');
    // Browsers take this one from headers alone.
    expect(`${attribute(said, 'content') ?? ''}; frame-ancestors 'none'`, name).toBe(policy);
    return name;
  });
  expect(names).toEqual(
    expect.arrayContaining(['/offline/index.html', '/tags/sparse-moe/index.html']),
  );
});
