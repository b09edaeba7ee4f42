/** The entries of a folder of notes, as the sites of others have them: a Markdown file each. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { valuesOf } from '../../../src/located.ts';
import type { Entry, IsoDate } from '../../../src/model.ts';
import { tagKey } from '../../../src/parse/tag-key.ts';
import { readNoteFile } from '../../../src/read/note-file.ts';
import { findNotes } from '../../../src/read/note-paths.ts';

export interface DatedEntry {
  readonly date: IsoDate;
  readonly entry: Entry;
  readonly file: string;
}

export async function readEntries(notes: string): Promise<DatedEntry[]> {
  const entries: DatedEntry[] = [];
  for (const path of (await findNotes(notes)).files) {
    const { days, file } = readNoteFile(path);
    for (const { date, entries: ofDay } of days) {
      if (date) entries.push(...ofDay.map((entry) => ({ date, entry, file })));
    }
  }
  return entries;
}

/** An author has a page from so many papers on, as in our site. */
const PAGES_FROM = 2;

/** Authors with a page, and the others by name alone. */
export interface MarkdownFile {
  readonly date: IsoDate;
  readonly title: string;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly others: string;
  readonly text: string;
}

function markdownFiles(entries: readonly DatedEntry[]): MarkdownFile[] {
  const papers = new Map<string, number>();
  for (const { entry } of entries) {
    for (const { value } of entry.authors) papers.set(value, (papers.get(value) ?? 0) + 1);
  }
  const hasPage = (name: string): boolean => (papers.get(name) ?? 0) >= PAGES_FROM;
  return entries.map(({ date, entry: { title, authors, abstract, commentary, tags } }) => {
    const names = [...new Set(valuesOf(authors))];
    const paragraphs = [...commentary.ko, ...commentary.en, ...abstract];
    return {
      date,
      title: title?.value ?? 'Untitled',
      tags: [...new Set(tags.map(({ value }) => tagKey(value)))],
      authors: names.filter(hasPage),
      others: names.filter((name) => !hasPage(name)).join(', '),
      text: valuesOf(paragraphs).join('\n\n'),
    };
  });
}

/** @param print what a file holds; JSON is YAML, too */
export async function writeMarkdown(
  folder: string,
  entries: readonly DatedEntry[],
  print: (file: MarkdownFile) => string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, file] of markdownFiles(entries).entries()) {
    await writeFile(path.join(folder, `${file.date}-${index}.md`), print(file));
  }
}
