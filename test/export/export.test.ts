/** What `export` writes is what the notes say: read back by `import`, by XML and by EPUBCheck. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentOf, type Content } from '../../src/parse/content.ts';
import { readNoteFile } from '../../src/read/note-file.ts';
import { folderOf, run } from '../cli/run.ts';
import { CORPUS, hasCorpus } from '../support/corpus.ts';

const NOTES = {
  'site.yaml':
    'title: {ko: 읽은 논문, en: Papers}\nurl: https://example.org/notes/\nauthor: A & B\n',
  'tags.yaml': 'moe:\n  aliases: [mixture-of-experts]\n',
  '2025-01-22.txt': [
    '2025년 1월 22일',
    'https://arxiv.org/abs/2501.11651?utm_source=x',
    'Sparse & Small: <Experts>',
    '(Ada Byron, 김하나)',
    'We train $N_E$ experts. $$\\sum_{i=1}^{n} \\frac{x_i}{2}$$ A < B.',
    '전문가가 많을수록 좋다. [[250123 Dense]]를 보자.',
    'The more experts, the better.',
    '#moe #mixture-of-experts',
    'Another: A/B?',
    '(Tom Becker)',
    '하나 더.',
    '#rl',
    '',
  ].join('\n'),
  '250123 Dense.md': '*Dense Models* (Ada Byron)\n\n> Abstract.\n\n한국어.\n\n#dense\n',
  '2024-12-31.txt': '2024년 12월 31일\nOld\n(Tom Becker)\n오래된 글.\n#moe\n',
};

type Days = Record<string, Content[]>;

/** What is read in all files of a folder, day by day. */
function entriesIn(folder: string): Days {
  const days: Days = {};
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:txt|md)$/.test(name)) continue;
    const file = readNoteFile(join(folder, name));
    for (const { date = '', entries } of file.days) {
      (days[date] ??= []).push(...entries.map(contentOf));
    }
  }
  return days;
}

const sortedByText = (entries: readonly unknown[] = []): string[] =>
  entries.map((entry) => JSON.stringify(entry)).sort();

const exported = (kind: string, notes: string, ...rest: readonly string[]): string => {
  const target = join(folderOf({}), 'exported');
  const { code, stderr } = run('export', kind, target, '--notes', notes, ...rest);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return target;
};

describe('dumps', () => {
  const notes = folderOf(NOTES);
  const dumps = exported('dumps', notes);

  it('are one for each day, with the settings', () => {
    expect(readdirSync(dumps).sort()).toEqual([
      '2024-12-31.txt',
      '2025-01-22.txt',
      '2025-01-23.txt',
      'site.yaml',
      'tags.yaml',
    ]);
  });

  it('say all that the notes say, to the letter', () => {
    expect(entriesIn(dumps)).toEqual(entriesIn(notes));
  });

  it('are written into no folder that holds anything', () => {
    const before = readFileSync(join(dumps, '2025-01-22.txt'), 'utf8');
    const { code, stderr } = run('export', 'dumps', dumps, '--notes', notes);
    expect(code).toBe(1);
    expect(stderr).toBe(`${dumps} is not empty; name a new folder\n`);
    expect(readFileSync(join(dumps, '2025-01-22.txt'), 'utf8')).toBe(before);
  });
});

describe('a vault', () => {
  const vault = exported('obsidian', folderOf(NOTES));

  it('has a note for each entry, under its day and title', () => {
    expect(readdirSync(vault).sort()).toEqual([
      '241231 Old.md',
      '250122 Another A B.md',
      '250122 Sparse Small Experts.md',
      '250123 Dense Models.md',
    ]);
  });

  it('links notes by the names that they have there', () => {
    const text = readFileSync(join(vault, '250122 Sparse Small Experts.md'), 'utf8');
    expect(text).toContain('[[250123 Dense Models|250123 Dense]]를 보자.');
  });

  it('comes back as the same notes', () => {
    const back = folderOf({});
    expect(run('import', 'obsidian', vault, '--notes', back).code).toBe(0);
    const both = [entriesIn(folderOf(NOTES)), entriesIn(back)];
    const [before, after] = both.map((days) =>
      JSON.stringify(
        Object.entries(days)
          .map(([date, all]) => [date, sortedByText(all)])
          .sort(),
      )
        .replace('[[250123 Dense Models|250123 Dense]]', '[[250123 Dense]]')
        .replace('?utm_source=x', ''),
    );
    expect(after).toBe(before);
  });
});

function filesOf(book: string): ReadonlyMap<string, string> {
  const files = unzipSync(readFileSync(book));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

function elementsOf(node: XmlElement): XmlElement[] {
  return [node, ...node.children.filter(isElement).flatMap(elementsOf)];
}

/** Where Debian has it: a program for Java. */
const EPUBCHECK = '/usr/bin/epubcheck';

describe.each([
  ['a year', ['--year', '2025'], ['2025-01-22', '2025-01-23']],
  ['a tag', ['--tag', 'MoE'], ['2024-12-31', '2025-01-22']],
])('a book of %s', (_, choice, days) => {
  const notes = folderOf(NOTES);
  const book = join(folderOf({}), 'book.epub');
  const { code, stderr } = run('export', 'epub', book, '--notes', notes, ...choice);
  const files = code === 0 ? filesOf(book) : new Map<string, string>();

  it('has a chapter for each day', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const chapters = [...files.keys()].filter((name) => /\d\.xhtml$/.test(name));
    expect(chapters).toEqual(days.map((day) => `EPUB/${day}.xhtml`));
    expect([...files.keys()][0]).toBe('mimetype');
  });

  it('has links that lead somewhere, and formulas as MathML alone', () => {
    const trees = new Map(
      [...files]
        .filter(([name]) => name !== 'mimetype' && !name.endsWith('.css'))
        .map(([name, text]) => [name, elementsOf(parseXml(text).root ?? new XmlElement(''))]),
    );
    const ids = new Set(
      [...trees].flatMap(([name, elements]) =>
        elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [`${name}#${id}`])),
      ),
    );
    for (const [name, elements] of trees) {
      for (const { attributes } of elements) {
        const { href } = attributes;
        if (href === undefined || /^https?:/.test(href)) continue;
        const target = posix.join(posix.dirname(name), href);
        expect(ids.has(target) || files.has(target), `${name}: ${href}`).toBe(true);
      }
    }
    const day = trees.get('EPUB/2025-01-22.xhtml') ?? [];
    expect(day.filter((element) => element.name === 'math')).toHaveLength(2);
    expect(files.get('EPUB/2025-01-22.xhtml')).not.toContain('katex');
  });

  it('is the same whenever and wherever it is made', () => {
    const again = join(folderOf({}), 'again.epub');
    run('export', 'epub', again, '--notes', notes, ...choice);
    expect(readFileSync(again).equals(readFileSync(book))).toBe(true);
  });

  it.runIf(existsSync(EPUBCHECK))('has nothing that EPUBCheck would complain about', () => {
    const {
      status,
      stdout,
      stderr: said,
    } = spawnSync('java', ['-jar', EPUBCHECK, book], {
      encoding: 'utf8',
    });
    expect(`${stdout}${said}`).not.toMatch(/ERROR|WARNING|FATAL/);
    expect(status).toBe(0);
  });
});

describe('export', () => {
  it.each([
    [['epub', 'x.epub'], 2, 'name a --year or a --tag'],
    [['epub', 'x.epub', '--year', '1999'], 1, 'There is no note of 1999'],
    [['epub', 'x.epub', '--tag', 'nothing'], 1, 'There is no note on nothing'],
    [['epub', 'x.epub', '--tag', 'a', '--year', '2025'], 2, 'cannot be used with'],
  ])('%j is refused', (args, status, reason) => {
    const { code, stderr } = run('export', ...args, '--notes', folderOf(NOTES));
    expect(code).toBe(status);
    expect(stderr).toContain(reason);
    expect(existsSync('x.epub')).toBe(false);
  });
});

describe.runIf(hasCorpus)('real notes', () => {
  it('are the same when they come back', () => {
    const target = exported('dumps', CORPUS);
    expect(entriesIn(target)).toEqual(entriesIn(CORPUS));
  });
});
