/** A copy of the whole project with notes of its own, which may be changed at will. */
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { valuesOf } from '../../src/located.ts';
import type { Command } from '../bench/measure.ts';
import type { DatedEntry } from '../bench/peers/entries.ts';
import { dumpOf, madeEntries } from './made-archive.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'templates', '.eleventy.ts', 'package.json', 'package-lock.json'];

/** Around the content of every page. */
const TEMPLATE = 'templates/components/page.tsx';
const [BEFORE, AFTER] = ['<main ', '<hr /><main '];

export class Project {
  readonly notes: string;
  readonly output: string;
  readonly command: Command;
  readonly #root: string;

  private constructor(root: string, script: string) {
    this.#root = root;
    this.notes = path.join(root, 'notes');
    this.output = path.join(root, '_site');
    const args = ['-c', `${script} "$@"`, 'sh', '--notes', this.notes, '--output', this.output];
    this.command = { file: 'sh', args, cwd: root };
  }

  /** @param root a folder that is not there yet; its `notes` will be empty */
  static async copyTo(root: string): Promise<Project> {
    for (const source of [...SOURCES, 'tsconfig.json']) {
      await cp(path.join(ROOT, source), path.join(root, source), { recursive: true });
    }
    await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
    const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: { build: string };
    };
    return new Project(root, scripts.build);
  }

  /** As after `git clone`: no site, and nothing remembered of one. */
  async forget(): Promise<void> {
    await rm(this.output, { recursive: true, force: true });
    await rm(path.join(this.#root, '.cache'), { recursive: true, force: true });
  }

  /**
   * A note of a new day, on tags and by authors that others have.
   * @param model whose tags and authors it has
   */
  async addNote(model: DatedEntry, date: string): Promise<void> {
    const [made = {}] = madeEntries({ entries: 1, years: 1, tags: 1, authors: 1 });
    const { tags, authors } = model.entry;
    const text = dumpOf({
      ...made,
      title: `Added on ${date}`,
      tags: valuesOf(tags),
      authors: valuesOf(authors),
    });
    await writeFile(path.join(this.notes, `${date}.txt`), text);
  }

  /** One more sentence in a note. */
  async editNote({ entry, file }: DatedEntry): Promise<void> {
    const paragraph = [...entry.commentary.ko, ...entry.commentary.en, ...entry.abstract][0]?.value;
    await this.#replace(file, paragraph ?? '', `${paragraph ?? ''} 다시 읽었습니다.`);
  }

  changeTemplate = (): Promise<void> => this.#replace(this.#template, BEFORE, AFTER);
  restoreTemplate = (): Promise<void> => this.#replace(this.#template, AFTER, BEFORE);

  get #template(): string {
    return path.join(this.#root, TEMPLATE);
  }

  async #replace(file: string, before: string, after: string): Promise<void> {
    const text = await readFile(file, 'utf8');
    const changed = text.replace(before, () => after);
    if (changed === text) throw new Error(`${file} has no ${before} to change`);
    await writeFile(file, changed);
  }
}
