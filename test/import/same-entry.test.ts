import { expect, it } from 'vitest';
import { fingerprintOf, has, type Fingerprint } from '../../src/import/same-entry.ts';
import { parse } from '../../src/parse/parse.ts';

function read(text: string): Fingerprint {
  const [entry] = parse(text).days.flatMap(({ entries }) => entries);
  if (!entry) throw new Error('no entry');
  return fingerprintOf(entry);
}

const NOTE =
  'https://arxiv.org/abs/2501.00001\nOn Small Caches\n(Ana Seo)\n작은 캐시.\n#cache #rnn';

it.each([
  ['the same', NOTE],
  ['less', 'On Small Caches\n작은 캐시.\n#cache'],
  ['its title in other letters', NOTE.replace('On Small Caches', 'On small-caches')],
  ['its address as a PDF', NOTE.replace('abs', 'pdf')],
  ['its address with a trail', NOTE.replace('00001', '00001?utm_source=x')],
  ['its tags in another order', NOTE.replace('#cache #rnn', '#rnn #cache')],
  ['nothing to know it by but its words', '(Ana Seo)\n작은 캐시.\n#rnn'],
])('an entry has %s', (_, other) => {
  expect(has(read(NOTE), read(other))).toBe(true);
});

it.each([
  ['another paragraph', NOTE.replace('#cache', '빠르다.\n#cache')],
  ['a paragraph twice', NOTE.replace('#cache', '작은 캐시.\n#cache')],
  ['another tag', `${NOTE} #moe`],
  ['another author', NOTE.replace('Ana Seo', 'Ana Seo, Tom Baker')],
  ['another title', NOTE.replace('Small', 'Large')],
  ['another address', NOTE.replace('00001', '00002')],
  ['the same words on another paper', 'On Stripes\n(Ana Seo)\n작은 캐시.\n#cache'],
])('an entry does not have %s', (_, other) => {
  expect(has(read(NOTE), read(other))).toBe(false);
});
