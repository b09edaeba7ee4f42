/** `resolve`: arXiv ids for the entries that lack one, out of a library on this machine. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { addAll } from '../add-all.ts';
import { isError } from '../diagnostics.ts';
import { SETTINGS_FILE } from '../inputs.ts';
import { arxivAddress } from '../link/arxiv-id.ts';
import { insertAddresses, type FileChange } from '../link/insert-addresses.ts';
import { PaperMatcher, type Abstention } from '../link/match-papers.ts';
import { paperOfLine } from '../link/snapshot-papers.ts';
import { readNoteFile } from '../read/note-file.ts';
import { findNotes } from '../read/note-paths.ts';
import { readFileUpTo, LARGEST_FILE } from '../read/read-file.ts';
import { readSettings } from '../read/settings.ts';
import { streamLines } from '../read/stream-lines.ts';
import { why } from '../read/system-error.ts';
import { replaceFile } from './replace-file.ts';
import { toLine } from './report.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function complain(line: string): void {
  say(line);
  process.exitCode = 1;
}

/** The files that can be read; the others are told of. */
async function readWanted(folder: string, matcher: PaperMatcher): Promise<readonly string[]> {
  const { settings } = readSettings(join(folder, SETTINGS_FILE));
  const found = await findNotes(folder);
  const messages = [...found.messages];
  for (const file of found.files) {
    const note = readNoteFile(file, settings.largestNote);
    addAll(messages, note.messages.filter(isError));
    for (const day of note.days) for (const entry of day.entries) matcher.want(entry);
  }
  for (const message of messages) complain(toLine(message));
  return found.files;
}

async function readLibrary(file: string, matcher: PaperMatcher): Promise<void> {
  if (/\.bib(?:tex)?$/i.test(file)) await readBibtexFile(file, matcher);
  else if (/\.(?:json|jsonl|ndjson)$/i.test(file)) await readSnapshot(file, matcher);
  else throw new Error('its name ends neither in .bib (BibTeX) nor in .json (snapshot of arXiv)');
}

async function readBibtexFile(file: string, matcher: PaperMatcher): Promise<void> {
  // Loaded here, for it is slow to load and no other command needs it.
  const { readBibtex } = await import('../link/bibtex-papers.ts');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  const { papers, errors } = readBibtex(text);
  for (const paper of papers) matcher.take(paper);
  for (const error of errors) say(`${file}: passed over: ${error}`);
}

async function readSnapshot(file: string, matcher: PaperMatcher): Promise<void> {
  let number = 0;
  for await (const line of streamLines(file)) {
    number += 1;
    if (line === '') continue;
    const paper = paperOfLine(line);
    if (!paper) {
      throw new Error(`line ${number} is no paper as {"id": …, "title": …}; get the file again`);
    }
    matcher.take(paper);
  }
}

type Outcome = Abstention | 'added' | 'refused';

const LEFT: Readonly<Record<Exclude<Outcome, 'added'>, string>> = {
  'has-id': 'an arXiv id is there',
  'no-title': 'no title',
  'no-authors': 'no authors',
  'no-match': 'no paper with this title',
  'other-author': 'a paper with this title, by another first author',
  'several-ids': 'papers with different ids',
  refused: 'an address would change how the file is read',
};

const outcomesOf = ({ added, refused, abstentions }: FileChange): Outcome[] => [
  ...added.map(() => 'added' as const),
  ...refused.map(() => 'refused' as const),
  ...abstentions,
];

function printSummary(outcomes: readonly Outcome[], write: boolean): void {
  const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  const added = count('added');
  const hint = added > 0 && !write ? '; nothing is written yet: add --write' : '';
  say(`Entries that get an address: ${added}${hint}`);
  for (const [outcome, words] of Object.entries(LEFT)) {
    if (count(outcome) > 0) say(`Left as they are, ${words}: ${count(outcome)}`);
  }
}

function printChange(file: string, { added, refused }: FileChange): void {
  for (const { entry, arxiv, line } of added) {
    process.stdout.write(`${file}:${line}\n+ ${arxivAddress(arxiv)}\n`);
    process.stdout.write(`  ${entry.title?.value ?? ''}\n`);
  }
  for (const { title } of refused) {
    say(`${file}:${title?.position.start.line ?? 1}: ${LEFT.refused}`);
  }
}

interface ResolveOptions {
  readonly notes: string;
  readonly write: boolean;
}

async function resolve(library: string, { notes, write }: ResolveOptions): Promise<void> {
  const matcher = new PaperMatcher();
  const files = await readWanted(notes, matcher);
  await readLibrary(library, matcher).catch((error: unknown) => {
    throw new Error(`${library}: ${why(error)}`, { cause: error });
  });
  const outcomes: Outcome[] = [];
  for (const file of files) {
    try {
      const bytes = readFileUpTo(file, LARGEST_FILE);
      const change = insertAddresses(bytes, basename(file), (entry) => matcher.verdict(entry));
      printChange(file, change);
      if (write && change.added.length > 0) await replaceFile(file, bytes, change.bytes);
      addAll(outcomes, outcomesOf(change));
    } catch (error) {
      complain(`${file}: not written, ${why(error)}`);
    }
  }
  printSummary(outcomes, write);
}

export const resolveCommand = new Command('resolve')
  .description('add the arXiv addresses that notes lack, where title and first author are the same')
  .argument('<library>', 'a BibTeX file (.bib), or a metadata snapshot of arXiv (.json)')
  .option('--notes <folder>', 'where the notes are', 'notes')
  .option('--write', 'write what is shown into the notes', false)
  .action(resolve);
