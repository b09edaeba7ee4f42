import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { GlossaryTerm } from '../../src/model.ts';
import { note, settings, sketches, type Sketch } from './notes.ts';

const GLOSSARY: readonly GlossaryTerm[] = [
  { ko: '강화 학습', en: ['reinforcement learning'] },
  { ko: '보행 로봇', en: ['walking robot'] },
];

/** What is rare is so among many. */
const OTHERS: readonly Sketch[] = Array.from({ length: 60 }, (_, index) => ({
  date: '2023-01-01',
  line: index,
  title: `On matter${index}`,
  ko: `물질${index}을 다룬다.`,
  tags: ['common', ...(index < 5 ? ['moe'] : [])],
}));

/** The titles of what is related to each of a few notes, which are among many others. */
function related(...few: readonly Sketch[]): Record<string, (string | undefined)[]> {
  const dated = few.map((sketch, index) => ({ date: `2024-01-0${index + 1}`, ...sketch }));
  const { archive } = buildArchive([...OTHERS, ...dated].map(note), settings(), [], GLOSSARY);
  const found: Record<string, (string | undefined)[]> = {};
  for (const page of archive.entries.values()) {
    found[page.title ?? ''] = page.related.map(({ title }) => title);
  }
  return found;
}

describe('related notes', () => {
  it('share what is rare in their texts', () => {
    const found = related(
      { title: 'Sparse routing of experts', ko: 'Router를 다룬다.', tags: ['moe'] },
      { title: 'Experts and their router', ko: 'Sparse한 모델.', tags: ['moe'] },
      { title: 'Sound of whales', ko: '고래를 다룬다.', tags: ['common'] },
    );
    expect(found).toMatchObject({
      'Sparse routing of experts': ['Experts and their router'],
      'Experts and their router': ['Sparse routing of experts'],
      'Sound of whales': [],
    });
  });

  it('are no more for a tag, and for its words, alone', () => {
    const found = related(
      { title: 'Sparse routing of experts', tags: ['moe'] },
      { title: 'Sound of whales', tags: ['moe'] },
    );
    expect(found).toMatchObject({ 'Sparse routing of experts': [], 'Sound of whales': [] });
  });

  it('may say the same in two languages', () => {
    const found = related(
      { title: '걸음', ko: '강화 학습으로 보행 로봇을 다룬다.' },
      { title: 'Steps', en: 'A walking robot by reinforcement learning.' },
    );
    expect(found).toMatchObject({ 걸음: ['Steps'], Steps: ['걸음'] });
  });

  it('are first those that the note speaks of, and none that is shown beside them', () => {
    const alike = { ko: 'Router와 Sparse Expert를 다룬다.' };
    const found = related(
      { title: 'Whales', ko: '고래.' },
      { title: 'Cited', ...alike, links: ['https://arxiv.org/abs/2304.09151'] },
      { title: 'Cited again', ...alike, links: ['arXiv:2304.09151'] },
      { title: 'Reader', ...alike, en: 'See [[Whales]].' },
      { title: 'Later', ko: `${alike.ko} [[Reader]]` },
    );
    expect(found).toMatchObject({
      Whales: [],
      Cited: ['Later', 'Reader'],
      Reader: ['Whales', 'Cited', 'Cited again'],
      Later: ['Reader', 'Cited', 'Cited again'],
    });
  });

  it('are those read closer in time, of any that are as near', () => {
    const alike = { ko: 'Router와 Sparse Expert를 다룬다.' };
    const titles = ['B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const found = related(...titles.map((title) => ({ title, ...alike })));
    expect(found).toMatchObject({ B: ['C', 'D', 'E', 'F'], E: ['D', 'F', 'C', 'G'] });
  });

  it('are four at most, never the note itself, never one twice', () => {
    fc.assert(
      fc.property(
        sketches,
        fc.array(fc.constantFrom('router', 'sparse', '고래')),
        (list, words) => {
          const notes = list.map((sketch, index) =>
            note({ ...sketch, title: `Note ${index} ${words[index % words.length] ?? ''}` }),
          );
          for (const page of buildArchive(notes, settings()).archive.entries.values()) {
            const others = page.related.map(({ permalink }) => permalink);
            expect(others.length).toBeLessThanOrEqual(4);
            expect(new Set(others).size).toBe(others.length);
            expect(others).not.toContain(page.permalink);
          }
        },
      ),
    );
  });
});
