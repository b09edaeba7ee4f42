import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveSize, dumpsOf, madeEntries } from '../support/made-archive.ts';
import { Project } from '../support/project.ts';
import { differences, treeOf, type Tree } from '../support/tree.ts';

/** Enough for a build to take a while. */
const ENTRIES = 60;

let root: string;
let project: Project;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  project = await Project.copyTo(join(root, 'project'));
  mkdirSync(project.notes);
  const files = dumpsOf(madeEntries(archiveSize(ENTRIES)));
  for (const [name, text] of files) writeFileSync(join(project.notes, name), text);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function build(): Tree {
  const { file, args, cwd } = project.command;
  const { status, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return treeOf(project.output);
}

async function buildCold(): Promise<Tree> {
  await project.forget();
  return build();
}

it('makes every page anew when a template has changed', async () => {
  const before = build();
  await project.changeTemplate();
  const after = build();
  expect(differences(after, await buildCold())).toEqual([]);
  const pages = [...before.keys()].filter((path) => path.endsWith('.html'));
  expect(differences(before, after).filter((path) => !pages.includes(path))).toEqual([]);
  expect(differences(before, after).length).toBe(pages.length);
  await project.restoreTemplate();
  expect(differences(build(), before)).toEqual([]);
}, 300_000);
