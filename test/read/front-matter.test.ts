import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/read/front-matter.ts';

const messages = (text: string): string[] =>
  readFrontMatter(text).messages.map(
    ({ line, ruleId, reason }) => `${line ?? 0} ${ruleId ?? ''} ${reason}`,
  );

describe('readFrontMatter', () => {
  test('reads the date and leaves every later line where it was', () => {
    const { date, repairMath, body } = readFrontMatter('---\ndate: 2025-01-22\n---\nTitle\n');
    expect(date).toBe('2025-01-22');
    expect(repairMath).toBe(true);
    expect(body.split('\n').map((line) => line.trim())).toEqual(['', '', '', 'Title', '']);
  });

  test('leaves text without front matter alone', () => {
    expect(readFrontMatter('----\nTitle').body).toBe('----\nTitle');
    expect(readFrontMatter('Title').messages).toEqual([]);
  });

  test('turns the repair of formulas off', () => {
    expect(readFrontMatter('---\nrepair-math: false\n---\n').repairMath).toBe(false);
  });

  test.each(['js', 'javascript', 'json', 'coffee', 'toml', 'constructor', '__proto__'])(
    'never runs a block of %s',
    (name) => {
      const probe = `---${name}\nglobalThis.probe = true; ({})\n---\nTitle`;
      expect(messages(probe)[0]).toMatch(/^1 bad-front-matter/);
      expect('probe' in globalThis).toBe(false);
    },
  );

  test.each([
    ['---\ndate: 2025-01-22\nTitle\n', /^1 bad-front-matter .*no line --- closes it/],
    ['---\ntitle: "a\n---\n', /bad-front-matter/],
    ['---\na: 1\nb: [1\n---\n', /^[34] bad-front-matter/],
    ['---\n- a\n- b\n---\n', /bad-front-matter .*key: value/],
    ['---\ndate: 2025-13-45\n---\n', /^2 invalid-date “2025-13-45”/],
    ['---\ndate: [1]\n---\n', /^2 invalid-date/],
    ['---\nrepair-math: maybe\n---\n', /^2 bad-front-matter .*true or false/],
    ['---\ntags: [a]\n---\n', /^2 unknown-setting .*“tags”/],
  ])('says what is wrong with %j', (text, message) => {
    expect(messages(text)).toHaveLength(1);
    expect(messages(text)[0]).toMatch(message);
  });

  test('stops at a bomb of aliases', () => {
    const levels = Array.from({ length: 12 }, (_, i) => {
      const before = i === 0 ? '"x"' : `*a${i - 1}`;
      return `a${i}: &a${i} [${Array(10).fill(before).join(', ')}]`;
    });
    expect(messages(`---\n${levels.join('\n')}\n---\n`)[0]).toMatch(/bad-front-matter .*alias/);
  });

  test.each([
    ['a list in itself', 'a: &a [*a]', /^1 bad-front-matter .*aliases/],
    ['lists in lists without end', `a: ${'['.repeat(5000)}`, /^1 bad-front-matter .*too deeply/],
    ['a list of a list of …', `a:\n  ${'- '.repeat(5000)}b`, /^1 bad-front-matter .*too deeply/],
    ['key: key: key: …', 'a: '.repeat(5000), /^1 bad-front-matter .*too deeply/],
    [
      'lines that each go further in',
      Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /^1 bad-front-matter .*too deeply/,
    ],
    ['a list for a key', 'a: 1\n? [a]\n: b', /^3 bad-front-matter/],
    ['a key that is there already', 'a: 1\nb:\n  c: 1\n  c: 2', /^5 bad-front-matter .*unique/],
  ])('refuses %s', (_, yaml, message) => {
    expect(messages(`---\n${yaml}\n---\n`)[0]).toMatch(message);
  });
});
