/** Generated notes: entries made of arbitrary fields, and the texts they print to. */
import fc from 'fast-check';
import type { Day, Entry, IsoDate, Located } from '../../src/model.ts';
import { isoDate } from '../../src/parse/dates.ts';
import { printDay } from '../../src/parse/print.ts';

/** A value whose place does not matter, for what is only printed. */
const placed = (value: string): Located => {
  const start = { line: 1, column: 1, offset: 0 };
  return { value, position: { start, end: start } };
};

const words = (pool: string, constraints: fc.ArrayConstraints): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pool.split(' ')), constraints).map((list) => list.join(' '));

const EN = 'the model of a cache is trained with rare tokens and it reads MoE layers from $k$ rows';
const KO =
  '모델이 MoE의 캐시를 3% 더 씁니다 드문 이름에서 Expert가 https://a.org/b1가 좋은 (0.7$) 방법';
const TITLE_KO = '작은 캐시의 재발견과 순환 신경망';
const TITLE_EN = 'Small Caches for Recurrent Decoders: On GPT-4 and x<y>z in 2 Steps';
const FIRST = 'Minji J. Ana Jean-Luc 지민 José';
const LAST = 'Seo Baker O’Neil 김 Ruiz';

const sentences = (sentence: fc.Arbitrary<string>, shortest: number): fc.Arbitrary<string> =>
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((list) => list.join(' '))
    .map((text) => text + ` ${text}`.repeat(Math.ceil(shortest / text.length)));

const english = words(EN, { minLength: 4, maxLength: 20 }).map(
  (text) => `The paper says ${text} now.`,
);
const korean = words(KO, { minLength: 1, maxLength: 15 }).map((text) => `이것은 ${text} 것이다.`);

const title = fc.oneof(
  words(TITLE_EN, { minLength: 2, maxLength: 8 }).map((text) => `On ${text}`),
  words(TITLE_KO, { minLength: 2, maxLength: 4 }),
);
const author = fc
  .tuple(fc.constantFrom(...FIRST.split(' ')), fc.constantFrom(...LAST.split(' ')))
  .map((names) => names.join(' '));
const abstract = sentences(english, 250);
const koParagraph = sentences(korean, 0);
const enParagraph = sentences(english, 0);
const tag = fc.constantFrom('moe', 'scaling-law', 'long_context', '강화학습', 'c#', 'GAN', '3d');
const link = fc.constantFrom('https://example.org/abs/1', 'https://a.b/c_(d)', '[[Older.md]]');

const placedList = (
  item: fc.Arbitrary<string>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<Located[]> =>
  fc.array(item, { minLength, maxLength }).map((list) => list.map(placed));

interface Shape {
  readonly abstracts: readonly [number, number];
  readonly korean: readonly [number, number];
  readonly english: readonly [number, number];
}

const entry = ({ abstracts, korean: ko, english: en }: Shape): fc.Arbitrary<Entry> =>
  fc.record({
    title: title.map(placed),
    authors: placedList(author, 0, 4),
    abstract: placedList(abstract, ...abstracts),
    commentary: fc.record({
      ko: placedList(koParagraph, ...ko),
      en: placedList(enParagraph, ...en),
    }),
    tags: fc.uniqueArray(tag, { minLength: 1, maxLength: 4 }).map((list) => list.map(placed)),
    links: placedList(link, 0, 2),
    position: fc.constant(placed('').position),
  });

/** What a dump can tell: with Korean any number of paragraphs, without it one abstract. */
const tellableEntry = fc.oneof(
  entry({ abstracts: [0, 2], korean: [1, 3], english: [0, 3] }),
  entry({ abstracts: [1, 1], korean: [0, 0], english: [0, 3] }),
);

const date: fc.Arbitrary<IsoDate> = fc
  .tuple(
    fc.integer({ min: 1990, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => isoDate(year, month, day))
  .filter((iso) => iso !== undefined);

export const tellableDay: fc.Arbitrary<Day> = fc.record({
  date,
  heading: fc.constant(undefined),
  entries: fc.array(tellableEntry, { minLength: 1, maxLength: 4 }),
});

/** Real-shaped dumps, headed in either language. */
export const dump: fc.Arbitrary<string> = fc
  .tuple(tellableDay, fc.constantFrom('ko' as const, 'en' as const))
  .map((args) => printDay(...args));
