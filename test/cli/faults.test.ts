import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveSize, dumpsOf, madeEntries } from '../support/made-archive.ts';
import { FAILURES, KILLS } from '../support/runs.ts';
import { differences, treeOf, type Tree } from '../support/tree.ts';
import { MAIN, ROOT, type Run } from './run.ts';

const FAULTY = new URL('../support/faulty-fs.mjs', import.meta.url).href;

/** A file that has more words each time it is read. */
const CHANGING = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const open = fs.openSync;
  fs.openSync = (file, ...more) => {
    if (String(file).endsWith('changing.txt')) fs.appendFileSync(file, 'And more.\\n');
    return open(file, ...more);
  };
  syncBuiltinESMExports();`;

const DATA = ['notes', 'site', 'cache'];

let root: string;
/** A site of some notes, and the one that a build makes of it when there is a note more. */
let before: Tree;
let after: Tree;
/** How often that build changes a file or a folder. */
let calls: number;

const at = (name: string): string => join(root, name);

const commandWith = (preload: string): string[] => [
  ...['--import', preload, MAIN, 'build', '--notes', at('notes')],
  ...['--output', at('site'), '--cache', at('cache')],
];

function build(fault: Readonly<Record<string, string>> = {}, preload = FAULTY): Run {
  const options = { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...fault } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, commandWith(preload), options);
  return { code: status, stdout, stderr };
}

const addNote = (name: string, text: string): void => {
  writeFileSync(join(at('notes'), name), text);
};

function copyData(from: string, to: string): void {
  for (const name of DATA) {
    rmSync(at(name + to), { recursive: true, force: true });
    cpSync(at(name + from), at(name + to), { recursive: true });
  }
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'faults-'));
  mkdirSync(at('notes'));
  const [added, ...dumps] = dumpsOf(madeEntries(archiveSize(12)));
  for (const [name, text] of dumps) addNote(name, text);
  expect(build().stderr).toBe('');
  before = treeOf(at('site'));
  if (added) addNote(...added);
  copyData('', '-before');
  expect(build({ FAULT_COUNT: at('count') }).stderr).toBe('');
  after = treeOf(at('site'));
  calls = Number(readFileSync(at('count'), 'utf8'));
  expect(differences(before, after)).not.toEqual([]);
}, 60_000);

beforeEach(() => {
  copyData('-before', '');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function siteNow(): 'before' | 'after' | 'mix' {
  const site = treeOf(at('site'));
  if (differences(site, before).length === 0) return 'before';
  return differences(site, after).length === 0 ? 'after' : 'mix';
}

/** Also that nothing else lies about. */
function expectRightNextTime(): void {
  const { code, stderr } = build();
  expect(code, stderr).toBe(0);
  expect(siteNow()).toBe('after');
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
}

describe.each([
  { code: 'ENOSPC', words: 'the disk is full' },
  { code: 'EROFS', words: 'it can be read, but not written to' },
])('a disk that says $code', ({ code, words }) => {
  it.each(FAILURES)('from %d of a build on stops it, and it says why', (share) => {
    const { code: exit, stderr } = build({ FAULT: code, FAULT_AT: `${Math.ceil(calls * share)}` });
    expect(stderr).toContain(`cannot go on (${words}); put that right and run the command again`);
    expect(stderr).not.toContain('    at ');
    expect(exit).toBe(1);
    expectRightNextTime();
  });
});

describe('a build that is killed', () => {
  it.each(KILLS)('at %d of its way leaves a whole site, once another one has looked', (share) => {
    const { code } = build({ FAULT: 'kill', FAULT_AT: `${Math.ceil(calls * share)}` });
    expect(code).toBeNull();
    addNote('no-date.txt', 'A title\n(A. Name)\n');
    expect(build().code).toBe(1);
    expect(siteNow()).not.toBe('mix');
    rmSync(join(at('notes'), 'no-date.txt'));
    expectRightNextTime();
  });
});

it('a build waits for another one of the same site', async () => {
  const first = spawn(process.execPath, commandWith(FAULTY), { cwd: ROOT, stdio: 'ignore' });
  const isOver = new Promise((resolve) => first.on('exit', resolve));
  await expect.poll(() => readdirSync(root), { timeout: 20_000 }).toContain('.site-lock');
  const { code, stdout, stderr } = build();
  expect(stderr).toContain(
    `another build is at work (process ${first.pid}); this one waits for it`,
  );
  expect(stdout).toContain('12 entries');
  expect(code).toBe(0);
  expect(await isOver).toBe(0);
  expectRightNextTime();
});

it('a build does not wait for one that is gone, whatever it has left', () => {
  const lock = at('.site-lock');
  mkdirSync(lock);
  writeFileSync(join(lock, '999999999'), '');
  writeFileSync(join(lock, '.DS_Store'), '');
  expectRightNextTime();
});

it('a note that changes while it is read stops the build, and is named', () => {
  addNote('2019-03-03 changing.txt', 'A title\n(A. Name)\n\nA comment.\n');
  const preload = `data:text/javascript,${encodeURIComponent(CHANGING)}`;
  const { code, stderr } = build({}, preload);
  expect(stderr).toMatch(
    /changing\.txt:1:1 .*This file was changed while it was read; build again/,
  );
  expect(code).toBe(1);
  expect(siteNow()).toBe('before');
});
