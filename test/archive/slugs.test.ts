import { describe, expect, it } from 'vitest';
import { slugify, SlugRegister } from '../../src/archive/slugs.ts';

describe('slugify', () => {
  it.each([
    ['Attention Is All You Need', 'attention-is-all-you-need'],
    ['강화 학습의 Scaling Law', '강화-학습의-scaling-law'],
    ['강화'.normalize('NFD'), '강화'],
    ['Éclair'.normalize('NFD'), 'éclair'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['MoE++: Experts', 'moe-plus-plus-experts'],
    ['#1 on the list', '1-on-the-list'],
    ['R1-Zero\u2019s "Aha Moment"', 'r1-zeros-aha-moment'],
    ['GPT-4.1 / o3', 'gpt-4-1-o3'],
    ['XL$^2$Bench', 'xl-2-bench'],
    ['long_context', 'long-context'],
    ['  --a  --  b--  ', 'a-b'],
    ['\u{1F680} rocket \u2764\uFE0F', 'rocket'],
    ['\u{1F680}', 'untitled'],
    ['?!', 'untitled'],
    ['', 'untitled'],
    ['\u3164', 'untitled'],
    ['zero\u200Bwidth', 'zerowidth'],
    ['../../etc/passwd', 'etc-passwd'],
    ['%2e%2e', '2e-2e'],
  ])('%j → %s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('cuts a long title at a hyphen', () => {
    const slug = slugify('scaling '.repeat(20));
    expect(slug).toBe(Array(10).fill('scaling').join('-'));
    expect(slugify('가나다라 '.repeat(30)).length).toBeLessThanOrEqual(80);
  });

  it('keeps a word that ends just at the limit', () => {
    expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(40)} c`)).toBe(
      `${'a'.repeat(39)}-${'b'.repeat(40)}`,
    );
  });

  it('cuts inside a single long word', () => {
    expect(slugify('가'.repeat(100))).toBe('가'.repeat(80));
  });

  it('fits the name of a file, in bytes', () => {
    const slug = slugify('\u{1D4D0}'.repeat(100));
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(240);
    expect(slug).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('SlugRegister', () => {
  it('numbers those who come later, and tells them who was first', () => {
    const register = new SlugRegister<string>();
    expect(register.claim('Same', 'a')).toEqual({ slug: 'same', rival: undefined });
    expect(register.claim('same', 'b')).toEqual({ slug: 'same-2', rival: 'a' });
    expect(register.claim('Same!', 'c')).toEqual({ slug: 'same-3', rival: 'a' });
    expect(register.claim('Same 2', 'd')).toEqual({ slug: 'same-2-2', rival: 'b' });
  });

  it('never gives a slug twice', () => {
    const register = new SlugRegister<number>();
    const titles = ['a 2', 'a', 'a', 'a 3', 'a', 'a 2', 'a 2 2'];
    const slugs = titles.map((title, index) => register.claim(title, index).slug);
    expect(new Set(slugs).size).toBe(titles.length);
  });

  it('is quick with ten thousand of one name', () => {
    const register = new SlugRegister<number>();
    for (let index = 1; index < 10_000; index++) register.claim('', index);
    expect(register.claim('', 0).slug).toBe('untitled-10000');
  });
});
