import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DatedEntry } from '../../src/glossary/aligned.ts';
import { mineTerms } from '../../src/glossary/mine.ts';
import { note } from '../archive/notes.ts';
import { sentencesOn, TERMS } from './corpus.ts';

/** So many notes on a term, a day each. */
const notesOn = (ko: string, en: string, count: number, firstDay = 1): DatedEntry[] =>
  Array.from({ length: count }, (_, index) =>
    note({
      date: `2024-03-${String(firstDay + index).padStart(2, '0')}`,
      ...sentencesOn(ko, en, index),
    }),
  );

const mined = (entries: readonly DatedEntry[], least = 5): string[] =>
  mineTerms(entries, least)
    .map(({ ko, en }) => `${ko.text} = ${en.text}`)
    .sort();

describe('mined terms', () => {
  it('are those that go together: without particles, and whole', () => {
    const entries = TERMS.flatMap(([ko, en]) => notesOn(ko, en, 6));
    expect(mined(entries)).toEqual(TERMS.map(([ko, en]) => `${ko} = ${en}`));
  });

  it('are counted, and have the first day with both', () => {
    const entries = [...notesOn('희소성', 'sparsity', 6, 3), ...notesOn('희소성', 'memory', 2, 20)];
    expect(mineTerms(entries, 5)).toMatchObject([
      { ko: { count: 8 }, en: { text: 'sparsity', count: 6 }, together: 6, date: '2024-03-03' },
    ]);
  });

  it('stand in so many sentences at least', () => {
    const entries = notesOn('희소성', 'sparsity', 4);
    expect(mined(entries)).toEqual([]);
    expect(mined(entries, 4)).toEqual(['희소성 = sparsity']);
  });

  it('go together in most of their sentences', () => {
    const often = (others: number): string[] =>
      mined([...notesOn('희소성', 'sparsity', 6), ...notesOn('양자화', 'sparsity', others)]);
    expect(often(4)).toEqual(['희소성 = sparsity']);
    expect(often(24)).toEqual(['양자화 = sparsity']);
  });

  it('have their spaces where some notes leave them out', () => {
    const entries = [
      ...notesOn('강화학습', 'reinforcement learning', 6),
      ...notesOn('강화 학습', 'Reinforcement Learning', 2),
    ];
    expect(mined(entries, 7)).toEqual(['강화 학습 = reinforcement learning']);
  });

  it('are singular where the notes have the singular, and keep the letters of names', () => {
    const entries = [
      ...notesOn('배치', 'batches', 5),
      ...notesOn('배치', 'Batch', 1),
      ...notesOn('전이', 'biases', 6),
      ...notesOn('어댑터', 'LoRA', 6),
    ];
    expect(mined(entries)).toEqual(['배치 = batch', '어댑터 = LoRA', '전이 = biases']);
  });

  it('have parts that are terms of their own only where these stand alone, too', () => {
    const whole = notesOn('강화 학습', 'reinforcement learning', 12);
    expect(mined([...whole, ...notesOn('강화', 'reinforcement', 2)])).toEqual([
      '강화 학습 = reinforcement learning',
    ]);
    expect(mined([...whole, ...notesOn('강화', 'reinforcement', 6)])).toEqual([
      '강화 = reinforcement',
      '강화 학습 = reinforcement learning',
    ]);
  });

  it('are nouns, and no word that both languages write in Latin letters', () => {
    const entries = Array.from({ length: 6 }, (_, day) =>
      note({
        date: `2024-04-0${day + 1}`,
        ko: '반짝이는 MoE가 LoRA의 자리에 섰습니다.',
        en: 'A glittering MoE stood instead of LoRA.',
      }),
    );
    expect(mined(entries)).toEqual([]);
  });

  it('are not sought where the paragraphs of the languages do not answer each other', () => {
    const entries = TERMS.flatMap(([ko, en]) => notesOn(ko, en, 6)).map(({ date, entry }) => ({
      date,
      entry: { ...entry, commentary: { ...entry.commentary, en: [] } },
    }));
    expect(mined(entries)).toEqual([]);
  });
});

test('whatever the terms of some notes and in whatever order, those of enough sentences are found', () => {
  const counts = fc.array(fc.nat({ max: 9 }), {
    minLength: TERMS.length,
    maxLength: TERMS.length,
  });
  const notes = counts.chain((counts) => {
    const entries = TERMS.flatMap(([ko, en], index) => notesOn(ko, en, counts[index] ?? 0));
    const all = { minLength: entries.length, maxLength: entries.length };
    return fc.record({
      counts: fc.constant(counts),
      entries: fc.constant(entries),
      shuffled: fc.shuffledSubarray(entries, all),
    });
  });
  fc.assert(
    fc.property(notes, ({ counts, entries, shuffled }) => {
      expect(mineTerms(shuffled, 5)).toEqual(mineTerms(entries, 5));
      const expected = TERMS.filter((_, index) => (counts[index] ?? 0) >= 5);
      expect(mined(shuffled)).toEqual(expected.map(([ko, en]) => `${ko} = ${en}`));
    }),
  );
});
