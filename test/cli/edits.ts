/** A folder of notes, and what its writer might do to it next. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dumpOf, dumpsOf, madeEntries } from '../support/made-archive.ts';
import { Dice, randomFrom } from '../support/random.ts';

const SIZE = { entries: 40, years: 3, tags: 12, authors: 30 };
/** So many entries of one tag are cut by year. */
const MANY = 205;

export class EditedNotes {
  readonly folder: string;
  readonly #dice: Dice;
  #number = 0;

  constructor(folder: string, seed: number) {
    this.folder = folder;
    this.#dice = new Dice(randomFrom(seed));
    const many = Array.from({ length: MANY }, (_, index) => ({
      date: `${2018 + (index % 3)}-06-01`,
      title: `Small ${index}`,
      tags: ['many'],
    }));
    const files = [...dumpsOf(madeEntries(SIZE, seed)), ...dumpsOf(many)];
    for (const [name, text] of files) this.#write(name, text);
    this.#write('site.yaml', 'author: A. Reader\n');
  }

  /** Returns what was done. */
  edit(): string {
    const edits = [
      this.#add,
      this.#change,
      this.#rename,
      this.#remove,
      this.#link,
      this.#copyTitle,
      this.#retag,
      this.#defineTags,
      this.#changeSettings,
      this.#defineTerms,
    ];
    return this.#dice.oneOf(edits).call(this);
  }

  #write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  #read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** A file of notes. */
  #some(): string {
    const names = readdirSync(this.folder).filter((name) => name.endsWith('.txt'));
    return this.#dice.oneOf(names.sort());
  }

  /** One line of a note for another. */
  #replaceLine(pattern: RegExp, line: (found: string) => string, what: string): string {
    const name = this.#some();
    const lines = this.#read(name).split('\n');
    const places = [...lines.keys()].filter((index) => pattern.test(lines[index] ?? ''));
    if (places.length > 0) {
      const place = this.#dice.oneOf(places);
      lines[place] = line(lines[place] ?? '');
    }
    this.#write(name, lines.join('\n'));
    return `${what} in ${name}`;
  }

  #add(): string {
    const number = (this.#number += 1);
    const [entry = {}] = madeEntries({ ...SIZE, entries: 1 }, 1000 + number);
    const date = `20${this.#dice.between(16, 22)}-0${this.#dice.between(1, 9)}-15`;
    const text = dumpOf({ ...entry, title: `Added ${number}` });
    const isThere = existsSync(join(this.folder, `${date}.txt`));
    this.#write(`${date}.txt`, isThere ? this.#read(`${date}.txt`) + text : text);
    return `add to ${date}`;
  }

  #change(): string {
    return this.#replaceLine(
      /\.$/,
      (line) => `${line} 다시 읽었습니다 $x_${this.#number}$.`,
      'say more',
    );
  }

  #link(): string {
    const title = `Small ${this.#dice.between(0, 20)}`;
    return this.#replaceLine(/\.$/, (line) => `${line} [[${title}]]`, `link to ${title}`);
  }

  #copyTitle(): string {
    return this.#replaceLine(/^(?:Paper|Small)/, () => 'Small 7', 'take a title');
  }

  #retag(): string {
    const tag = this.#dice.oneOf(['#many', '#new-one', '#sparse-routing', '#강화학습']);
    return this.#replaceLine(
      /^#/,
      (line) => this.#dice.oneOf([tag, `${line} ${tag}`]),
      `tag ${tag}`,
    );
  }

  #rename(): string {
    const name = this.#some();
    const to = this.#dice.oneOf([
      name.replace(/(?: again)?\.txt$/, ' again.txt'),
      name.replace(/\d\d(?: again)?\.txt$/, '28.txt'),
    ]);
    if (existsSync(join(this.folder, to))) return 'rename nothing';
    renameSync(join(this.folder, name), join(this.folder, to));
    return `rename ${name} to ${to}`;
  }

  #remove(): string {
    const name = this.#some();
    rmSync(join(this.folder, name));
    return `remove ${name}`;
  }

  #defineTags(): string {
    const number = (this.#number += 1);
    const alias = this.#dice.oneOf(['aliases: [new-one, sparse-routing]', 'aliases: []']);
    this.#write('tags.yaml', `many:\n  label: { ko: 많음 ${number}, en: Many }\n  ${alias}\n`);
    return `define tags with ${alias}`;
  }

  #changeSettings(): string {
    const settings = this.#dice.oneOf([
      'author-pages-from: 3',
      'languages: [en, ko]',
      'url: https://example.org/notes/',
      'title: { ko: 읽은 것, en: What was read }',
      'offline: true',
    ]);
    this.#write('site.yaml', `${settings}\n`);
    return `set ${settings}`;
  }

  #defineTerms(): string {
    const term = this.#dice.oneOf(['희소성: [sparsity, sparse]', '학습: learning', '{}']);
    this.#write('glossary.yaml', `${term}\n`);
    return `define ${term}`;
  }
}
