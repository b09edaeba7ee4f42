/** What a build costs, cold and warm, beside the same entries in sites by other generators. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { archiveSize, dumpsOf, madeEntries } from '../support/made-archive.ts';
import { medianOf, rowText, ratiosText, type Result, type Row } from './build-report.ts';
import { costOf, sizeOf, type Command } from './measure.ts';
import { readEntries, type DatedEntry } from './peers/entries.ts';
import { BLOG, HUGO, type Peer } from './peers/peers.ts';
import { Project } from '../support/project.ts';

/** A disk would be measured as well, and every machine has another one. */
const MEMORY = '/dev/shm';

const MS_A_DAY = 86_400_000;

export interface BuildBenchOptions {
  /** Sizes of made archives. */
  readonly entries: readonly number[];
  readonly runs: number;
  /** A folder of real notes instead. */
  readonly notes?: string;
}

export async function benchBuild({ entries, runs, notes }: BuildBenchOptions): Promise<void> {
  const fills: readonly Fill[] = notes
    ? [(folder) => cp(notes, folder, { recursive: true })]
    : entries.map((size) => (folder) => writeArchive(size, folder));
  const results: Result[] = [];
  for (const fill of fills) {
    const scratch = await mkdtemp(path.join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'bench-'));
    try {
      results.push(await benchOne(fill, runs, scratch));
    } finally {
      await rm(scratch, { recursive: true });
    }
  }
  process.stdout.write(ratiosText(results));
}

/** Puts notes into a folder that is not there yet. */
type Fill = (folder: string) => Promise<void>;

async function writeArchive(size: number, folder: string): Promise<void> {
  await mkdir(folder);
  for (const [name, text] of dumpsOf(madeEntries(archiveSize(size)))) {
    await writeFile(path.join(folder, name), text);
  }
}

/** Something to run again and again. */
interface Subject {
  readonly name: string;
  readonly command: Command;
  readonly output: string;
  /** What happens before the run of this number, counted from 0. */
  readonly before: (run: number) => Promise<void>;
}

async function benchOne(fill: Fill, runs: number, scratch: string): Promise<Result> {
  const project = await Project.copyTo(path.join(scratch, 'project'));
  await fill(project.notes);
  const entries = await readEntries(project.notes);
  process.stdout.write(`${entries.length} entries, median of ${runs}\n${rowText()}`);
  const peers = [HUGO, BLOG].filter(({ mostEntries }) => entries.length <= mostEntries);
  for (const { missing } of peers) {
    if (missing !== undefined) process.stdout.write(`(${missing} is not installed)\n`);
  }
  const present = peers.filter(({ missing }) => missing === undefined);
  const subjects = [
    ...subjectsOf(project, entries),
    ...(await Promise.all(present.map((peer) => peerSubject(peer, entries, scratch)))),
  ];
  const rows = new Map<string, Row[]>();
  // Round after round, so that whatever else the machine does meets all alike.
  for (let run = 0; run < runs; run++) {
    for (const { name, command, output, before } of subjects) {
      await before(run);
      const row = { ...(await costOf(command, scratch)), ...(await sizeOf(output)) };
      rows.set(name, [...(rows.get(name) ?? []), row]);
    }
    await project.restoreTemplate();
  }
  const medians = new Map([...rows].map(([name, measured]) => [name, medianOf(measured)]));
  for (const [name, row] of medians) process.stdout.write(rowText(name, row));
  process.stdout.write('\n');
  return { entries: entries.length, rows: medians };
}

/** What a writer does between two builds. */
function subjectsOf(project: Project, entries: readonly DatedEntry[]): Subject[] {
  const { command, output } = project;
  const newest = entries.reduce((last, { date }) => (date > last ? date : last), '');
  const dateAfter = (days: number): string =>
    new Date(Date.parse(newest) + days * MS_A_DAY).toISOString().slice(0, 10);
  /** Not the same in every run. */
  const someEntry = (run: number): DatedEntry => {
    const entry = entries[Math.floor(((run + 0.5) * 0.618 * entries.length) % entries.length)];
    if (!entry) throw new Error('There are no entries to measure');
    return entry;
  };
  const before: Readonly<Record<string, Subject['before']>> = {
    cold: () => project.forget(),
    'nothing changed': () => Promise.resolve(),
    'note added': (run) => project.addNote(someEntry(run), dateAfter(run + 1)),
    'note edited': (run) => project.editNote(someEntry(run)),
    'template changed': () => project.changeTemplate(),
  };
  return Object.entries(before).map(([name, work]) => ({ name, command, output, before: work }));
}

async function peerSubject(
  { name, prepare }: Peer,
  entries: readonly DatedEntry[],
  scratch: string,
): Promise<Subject> {
  const output = path.join(scratch, `${name}-site`);
  const command = await prepare(entries, path.join(scratch, name), output);
  return { name, command, output, before: () => rm(output, { recursive: true, force: true }) };
}
