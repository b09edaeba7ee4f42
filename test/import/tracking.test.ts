import { expect, it } from 'vitest';
import { removeTracking } from '../../src/import/tracking.ts';

it.each([
  ['https://a.org/?utm_source=x', 'https://a.org/'],
  ['https://a.org/b?utm_source=x&c=1&fbclid=y#d', 'https://a.org/b?c=1#d'],
  ['https://a.org/b?c=1&UTM_Medium=mail', 'https://a.org/b?c=1'],
  ['(https://a.org/?utm_id=x)를 보라.', '(https://a.org/)를 보라.'],
  ['https://a.org/?gclid=x, https://b.org/?fbclid=y.', 'https://a.org/, https://b.org/.'],
])('takes the parameters out of %s', (text, expected) => {
  expect(removeTracking(text).text).toBe(expected);
});

it.each([
  ['https://a.org/?c=1&d=2#utm_source=x'],
  ['https://a.org/utm_source=x'],
  ['https://a.org/?my_utm_source=x'],
  ['The parameter ?utm_source=x is no address.'],
])('leaves %s alone', (text) => {
  expect(removeTracking(text)).toEqual({ text, removed: [] });
});

it('says what it took, from where', () => {
  expect(removeTracking('글 https://a.org/?utm_a=1&b=2&fbclid=3').removed).toEqual([
    { parameters: 'utm_a=1&fbclid=3', address: 'https://a.org/?b=2', offset: 2 },
  ]);
});
