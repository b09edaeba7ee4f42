import { describe, expect, it } from 'vitest';
import { NoteFinder } from '../../src/link/note-finder.ts';
import { note } from '../archive/notes.ts';

const DUMP = 'notes/2023-04-18.txt';

const NOTES = [
  note({ date: '2023-04-18', file: DUMP, title: 'UniMax: A Fairer Sampler of Languages' }),
  note({ date: '2023-04-18', file: DUMP, line: 9, title: 'A Survey of **UniMax** and Others' }),
  note({ date: '2023-04-18', file: DUMP, line: 20, title: 'Gopher' }),
  note({ date: '2023-04-19', title: 'Gopher, Revisited' }),
  note({ date: '2024-02-01', file: 'notes/vault/240201 작은 캐시.md', title: 'A Small Cache' }),
  note({ date: '2024-02-02', file: 'notes/a/240202 Two.md', title: 'In Folder A' }),
  note({ date: '2024-02-02', file: 'notes/b/240202 Two.md', title: 'In Folder B' }),
  note({ date: '2024-02-03', file: 'notes/Pair.md', title: 'Left Table Reader' }),
  note({ date: '2024-02-03', file: 'notes/Pair.md', line: 9, title: 'Right Chair Reader' }),
  note({ date: '2024-02-04', title: 'On Small Tables' }),
  note({ date: '2024-02-05', title: 'C’est l’été' }),
  note({ date: '2024-02-06' }),
];

const finder = new NoteFinder(NOTES);

const titles = (target: string): (string | undefined)[] =>
  finder.find(target).map(({ entry }) => entry.title?.value);

describe('a wikilink leads to', () => {
  it.each([
    ['the file', '240201 작은 캐시.md', 'A Small Cache'],
    ['the file, without its ending', '240201 작은 캐시', 'A Small Cache'],
    ['the file, in letters taken apart', '240201 작은 캐시'.normalize('NFD'), 'A Small Cache'],
    ['the file, in another case', '240201 작은 캐시.MD', 'A Small Cache'],
    ['the file that a folder and another case name', 'B/240202 TWO', 'In Folder B'],
    ['the file in its folder', 'b/240202 Two', 'In Folder B'],
    ['the file in a folder that is not there', 'gone/240201 작은 캐시', 'A Small Cache'],
    ['the entry of a file that a heading names', 'Pair#Chair', 'Right Chair Reader'],
    ['a title of the day that begins so', '230418 UniMax', 'UniMax: A Fairer Sampler of Languages'],
    [
      'a title of the day, dated in full',
      '2023-04-18 unimax.md',
      'UniMax: A Fairer Sampler of Languages',
    ],
    ['a title of the day that is so', '230418 Gopher', 'Gopher'],
    [
      'a title of the day that contains it',
      '230418 survey of unimax',
      'A Survey of **UniMax** and Others',
    ],
    ['a title of the day that the heading names', '2023-04-18#Gopher', 'Gopher'],
    ['the one note of a day', '240204', 'On Small Tables'],
    ['a title on another day', '230420 Gopher Revisited', 'Gopher, Revisited'],
    ['a title anywhere', 'gopher', 'Gopher'],
    ['the beginning of a title anywhere', 'unimax', 'UniMax: A Fairer Sampler of Languages'],
    ['words amid a title anywhere', 'Small Tables', 'On Small Tables'],
    ['a title in other punctuation and accents', "C'EST L'ETE", 'C’est l’été'],
  ])('%s: %s', (_, target, title) => {
    expect(titles(target)).toEqual([title]);
  });
});

describe('a wikilink leads nowhere', () => {
  it.each([
    ['an unknown file', '240201 Big Cache'],
    ['one word amid a title', 'Tables'],
    ['a part of a word', 'Goph'],
    ['a date without notes', '250101'],
    ['nothing', ''],
    ['punctuation', '!?'],
  ])('for %s: %j', (_, target) => {
    expect(titles(target)).toEqual([]);
  });

  it.each([
    ['files of one name', '240202 Two', 2],
    ['entries of one file', 'Pair', 2],
    ['titles of one day', '2023-04-18', 3],
    ['titles that begin so', 'In Folder', 2],
  ])('where it could mean several %s: %s', (_, target, number) => {
    expect(titles(target)).toHaveLength(number);
  });
});
