import { describe, expect, it } from 'vitest';
import { authorNames } from '../../src/link/author-names.ts';

/** `given | particle | family | suffix`, or the whole. */
const shown = (...written: string[]): string[] =>
  authorNames(written).names.map((name) =>
    'whole' in name
      ? name.whole
      : [name.given, name.particle, name.family, name.suffix].join(' | ').replace(/(?: \| )+$/, ''),
  );

describe('a name', () => {
  it.each([
    ['Ada Byron', 'Ada |  | Byron'],
    ['Aidan N. Gomez', 'Aidan N. |  | Gomez'],
    ['Guido van Rossum', 'Guido | van | Rossum'],
    ['Laurens van der Maaten', 'Laurens | van der | Maaten'],
    ['Ulrike von Luxburg', 'Ulrike | von | Luxburg'],
    ['Cyprien de Masson d’Autume', 'Cyprien | de | Masson d’Autume'],
    ['Blaise Agüera y Arcas', 'Blaise |  | Agüera y Arcas'],
    ['Benjamin Van Durme', 'Benjamin |  | Van Durme'],
    ['Nicolas Le Roux', 'Nicolas |  | Le Roux'],
    ['Hung Van Nguyen', 'Hung Van |  | Nguyen'],
    ['Quoc Le', 'Quoc |  | Le'],
    ['Di Wu', 'Di |  | Wu'],
    ['Mengdi zhang', 'Mengdi |  | zhang'],
    ['bell hooks', 'bell |  | hooks'],
    ['Martin Luther King Jr.', 'Martin Luther |  | King | Jr.'],
    ['Martin Luther King, Jr.', 'Martin Luther |  | King | Jr.'],
    ['Kai-Wei Chang (UCLA)', 'Kai-Wei |  | Chang'],
    ['Ai Han', 'Ai |  | Han'],
    ['Yuang Ai', 'Yuang |  | Ai'],
    ['김하나', '김하나'],
    ['김 하나', '김 하나'],
    ['DeepSeek-AI', 'DeepSeek-AI'],
    ['Apple', 'Apple'],
    ['Qwen Team', 'Qwen Team'],
    ['Essential AI', 'Essential AI'],
    ['The Movie Gen team @ Meta', 'The Movie Gen team @ Meta'],
  ])('%s', (written, parts) => {
    expect(shown(written)).toEqual([parts]);
  });
});

it('of a team may stand before that of its first author', () => {
  expect(shown('Jamba Team: Barak Lenz')).toEqual(['Jamba Team', 'Barak |  | Lenz']);
});

it('may be one of two between two commas', () => {
  expect(shown('Ada Byron and Éva Kiss', 'and Guido van Rossum')).toEqual([
    'Ada |  | Byron',
    'Éva |  | Kiss',
    'Guido | van | Rossum',
  ]);
});

it.each([
  [['Ada Byron', 'et al.'], true],
  [['Ada Byron et al.'], true],
  [['Ada Byron', 'others'], true],
  [['Ada Byron'], false],
])('%j has more authors than are named: %s', (written, others) => {
  expect(authorNames(written).others).toBe(others);
  expect(shown(...written)).toEqual(['Ada |  | Byron']);
});
