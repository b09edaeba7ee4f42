import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveSize, dumpsOf, madeEntries } from '../support/made-archive.ts';
import { differences, treeOf, type Tree } from '../support/tree.ts';
import { MAIN } from './run.ts';

/** Other versions of Node.js, as paths of programs. */
const NODES = (process.env['NODES'] ?? '').split(delimiter).filter((path) => path !== '');

const toUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** Folders are listed the other way round. */
const REVERSED = toUrl(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { readdirSync, promises } = fs;
  const { readdir } = promises;
  fs.readdirSync = (...args) => readdirSync(...args).reverse();
  promises.readdir = async (...args) => (await readdir(...args)).reverse();
  syncBuiltinESMExports();`);

/** The clock stands in the year 2001. */
const LATE = toUrl(`
  const then = Date.UTC(2001, 0, 1);
  globalThis.Date = class extends Date {
    constructor(...args) {
      super(...(args.length > 0 ? args : [then]));
    }
    static now() {
      return then;
    }
  };`);

let root: string;
let usual: Tree;

interface Machine {
  readonly node?: string;
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A cold build. */
function build({ node = process.execPath, preload, env }: Machine = {}): Tree {
  const [output, cache] = [join(root, 'site'), join(root, 'cache')];
  for (const folder of [output, cache]) rmSync(folder, { recursive: true, force: true });
  const args = [MAIN, 'build', '--notes', 'notes', '--output', output, '--cache', cache];
  const { status, stderr } = spawnSync(node, preload ? ['--import', preload, ...args] : args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(status, stderr).toBe(0);
  return treeOf(output);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'same-'));
  mkdirSync(join(root, 'notes'));
  for (const [name, text] of dumpsOf(madeEntries(archiveSize(30)))) {
    writeFileSync(join(root, 'notes', name), text);
  }
  usual = build();
}, 60_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the site is the same to the byte', () => {
  it.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  ])('where the machine is set to $TZ and $LANG', (env) => {
    expect(differences(build({ env }), usual)).toEqual([]);
  });

  it('in whatever order the system lists files', () => {
    expect(differences(build({ preload: REVERSED }), usual)).toEqual([]);
  });

  it('when the clock is wrong', () => {
    expect(differences(build({ preload: LATE }), usual)).toEqual([]);
  });

  it('whatever the times of the files say', () => {
    for (const [index, name] of readdirSync(join(root, 'notes')).entries()) {
      const time = new Date(index % 2 === 0 ? '1980-01-01' : '2100-01-01');
      utimesSync(join(root, 'notes', name), time, time);
    }
    expect(differences(build(), usual)).toEqual([]);
  });

  it.each(NODES)('when %s runs it', (node) => {
    expect(differences(build({ node }), usual)).toEqual([]);
  });
});
