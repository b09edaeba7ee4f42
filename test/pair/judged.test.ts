/**
 * Pairs of real commentary, each judged by reading both languages. `judged.json` holds no text: a row
 * is the numbers of sentences, counted from 0, that say the same, with nothing of a neighbour.
 */
import { describe, expect, it } from 'vitest';
import { pairCommentary, pairParagraphs } from '../../src/pair/pair.ts';
import { splitSentences, type Span } from '../../src/pair/sentences.ts';
import { hasCorpus, trueDays, trueEntries } from '../support/corpus.ts';
import judged from './judged.json' with { type: 'json' };

const numbersIn = (text: string, span: Span): number[] =>
  splitSentences(text).flatMap(({ start, end }, number) =>
    span.start <= start && end <= span.end ? [number] : [],
  );

/** The pairs found in a paragraph, as the judgements have them. */
function found(day: string, entry: number, paragraph: number): string[] {
  const { ko = [], en = [] } = trueEntries(day)[entry]?.commentary ?? {};
  const [inKo = '', inEn = ''] = [ko[paragraph], en[paragraph]];
  return pairParagraphs(inKo, inEn).map((pair) =>
    JSON.stringify([numbersIn(inKo, pair.ko), numbersIn(inEn, pair.en)]),
  );
}

const days = hasCorpus ? trueDays() : [];
const rows = judged.filter(({ day }) => days.includes(day));

describe.runIf(hasCorpus)('real commentary', () => {
  it.runIf(rows.length > 0)('is paired as a reader judges in 95 % of at least 60 cases', () => {
    const wrong = rows.filter(
      ({ day, entry, paragraph, ko, en }) =>
        !found(day, entry, paragraph).includes(JSON.stringify([ko, en])),
    );
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(1 - wrong.length / rows.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is nearly always told apart, and leaves few sentences alone', () => {
    const entries = days
      .flatMap(trueEntries)
      .map(({ commentary }) => commentary)
      .filter(({ ko, en }) => ko.length > 0 && en.length > 0);
    const all = entries.map(({ ko, en }) => pairCommentary(ko, en));
    expect(all.filter((pairs) => pairs).length / entries.length).toBeGreaterThan(0.95);

    let [sentences, alone] = [0, 0];
    entries.forEach(({ ko, en }, index) => {
      for (const [language, texts] of [
        ['ko', ko],
        ['en', en],
      ] as const) {
        texts.forEach((text, paragraph) => {
          const pairs = all[index]?.[paragraph] ?? [];
          const count = splitSentences(text).length;
          sentences += count;
          alone += count - pairs.flatMap((pair) => numbersIn(text, pair[language])).length;
        });
      }
    });
    expect(alone / sentences).toBeLessThan(0.05);
  });
});
